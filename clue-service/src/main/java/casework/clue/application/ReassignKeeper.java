package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** The department gives a clue to another keeper. */
@Named
public final class ReassignKeeper {

  /** What the officer asks for. */
  public record Command(ClueId clue, Revision expected, String keeper) {}

  private final Ledger ledger;

  public ReassignKeeper(Ledger ledger) {
    this.ledger = ledger;
  }

  public Stored<Clue> handle(Command command, Act act) {
    return ledger.step(
        command.clue(), command.expected(), act, clue -> clue.reassign(command.keeper(), act));
  }
}
