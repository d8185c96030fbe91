package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** Case supervision proposes who is to handle a clue. */
@Named
public final class ProposeDistribution {

  /** What the officer asks for. */
  public record Command(ClueId clue, Revision expected, String department, String mode) {}

  private final Ledger ledger;

  public ProposeDistribution(Ledger ledger) {
    this.ledger = ledger;
  }

  public Stored<Clue> handle(Command command, Act act) {
    return ledger.step(
        command.clue(),
        command.expected(),
        act,
        clue -> clue.propose(command.department(), command.mode(), act));
  }
}
