package casework.inspection.application.round;

import casework.inspection.application.Rounds;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.round.Round;
import casework.platform.kernel.Act;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** A leader of the organ authorises a group's leader for one round. */
@Named
public final class AuthoriseLeader {

  /** What the officer asks for. */
  public record Command(RoundId round, int group) {}

  private final Rounds rounds;

  public AuthoriseLeader(Rounds rounds) {
    this.rounds = rounds;
  }

  public Stored<Round> handle(Command command, Act act) {
    return rounds.addition(
        command.round().value(), act, round -> round.authorise(command.group(), act));
  }
}
