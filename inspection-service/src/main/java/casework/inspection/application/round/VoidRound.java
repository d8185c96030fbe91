package casework.inspection.application.round;

import casework.inspection.application.Rounds;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.round.Round;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** A round is given up before it began. */
@Named
public final class VoidRound {

  /** What the officer asks for. */
  public record Command(RoundId round, Revision expected, String reason) {}

  private final Rounds rounds;

  public VoidRound(Rounds rounds) {
    this.rounds = rounds;
  }

  public Stored<Round> handle(Command command, Act act) {
    return rounds.step(
        command.round().value(),
        command.expected(),
        act,
        round -> round.voided(command.reason(), act));
  }
}
