package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** Case supervision strikes a clue off the ledger. */
@Named
public final class StrikeOff {

  /** What the officer asks for. */
  public record Command(ClueId clue, Revision expected) {}

  private final Ledger ledger;

  public StrikeOff(Ledger ledger) {
    this.ledger = ledger;
  }

  public Stored<Clue> handle(Command command, Act act) {
    return ledger.step(command.clue(), command.expected(), act, clue -> clue.strikeOff(act));
  }
}
