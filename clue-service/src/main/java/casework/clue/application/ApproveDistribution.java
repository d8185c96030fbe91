package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** The head approves a distribution with his own call. */
@Named
public final class ApproveDistribution {

  /** What the officer asks for. */
  public record Command(ClueId clue, Revision expected) {}

  private final Ledger ledger;

  public ApproveDistribution(Ledger ledger) {
    this.ledger = ledger;
  }

  public Stored<Clue> handle(Command command, Act act) {
    return ledger.step(command.clue(), command.expected(), act, clue -> clue.approve(act));
  }
}
