package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.Correction;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The head decides on an objection and puts figures right where he upholds it. */
@Named
public final class DecideObjection {

  /** What was decided on which objection. */
  public record Command(
      UUID board,
      Revision expected,
      int objection,
      boolean upheld,
      List<Correction.Wanted> changes,
      String reason) {}

  private final BoardLedger ledger;
  private final BoardRules rules;

  public DecideObjection(BoardLedger ledger, BoardRules rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  public Stored<Board> handle(Command command, Act act) {
    return ledger.step(
        command.board(),
        command.expected(),
        act,
        there ->
            there.decide(
                command.objection(),
                command.upheld(),
                command.changes(),
                command.reason(),
                rules.schemes(),
                act));
  }
}
