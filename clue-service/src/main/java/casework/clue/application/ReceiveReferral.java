package casework.clue.application;

import casework.clue.application.Subjects.Whence;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.Origin;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.store.Created;
import jakarta.inject.Named;

/**
 * A referred petition becomes a clue: unsigned, without a number, its subjects still to be asked
 * for.
 */
@Named
public final class ReceiveReferral {

  /** What was heard of the referral. */
  public record Command(String organ, boolean restricted, Origin.FromPetition origin) {}

  private final Clues clues;
  private final Subjects subjects;
  private final RunSchedules runs;

  public ReceiveReferral(Clues clues, Subjects subjects, RunSchedules runs) {
    this.clues = clues;
    this.subjects = subjects;
    this.runs = runs;
  }

  /** The act's cause is the referral's event: heard twice, it makes one clue. */
  public Created<Clue> handle(Command command, Act act) {
    if (!(act.cause() instanceof Cause.Heard heard)) {
      throw new IllegalArgumentException("a referral is heard, not " + act.cause());
    }
    ClueId id = ClueId.ofReferral(heard.event());
    runs.ensure(command.organ(), act);
    // Before the clue itself: a crash between the two leaves a request without a clue, which the
    // repeated event completes, and not a clue whose subjects nobody asks for.
    subjects.await(
        id,
        command.organ(),
        new Whence.Referral(command.origin().petition(), command.origin().referral()));
    return clues.add(
        Clue.arrive(id, command.organ(), command.restricted(), command.origin(), act), act);
  }
}
