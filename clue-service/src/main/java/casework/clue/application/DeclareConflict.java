package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.platform.kernel.Act;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** An officer declares that he must keep out of a clue. */
@Named
public final class DeclareConflict {

  /** What the officer asks for. */
  public record Command(ClueId clue, String ground) {}

  private final Ledger ledger;

  public DeclareConflict(Ledger ledger) {
    this.ledger = ledger;
  }

  public Stored<Clue> handle(Command command, Act act) {
    return ledger.add(command.clue(), act, clue -> clue.recuse(command.ground(), act));
  }
}
