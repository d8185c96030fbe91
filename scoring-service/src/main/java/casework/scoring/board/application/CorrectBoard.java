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

/** The head puts a published figure right that nobody objected to. */
@Named
public final class CorrectBoard {

  /** Whose line, what is to stand there, why. */
  public record Command(
      UUID board, Revision expected, String body, List<Correction.Wanted> changes, String reason) {}

  private final BoardLedger ledger;
  private final BoardRules rules;

  public CorrectBoard(BoardLedger ledger, BoardRules rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  public Stored<Board> handle(Command command, Act act) {
    return ledger.step(
        command.board(),
        command.expected(),
        act,
        there ->
            there.correct(
                command.body(), command.changes(), command.reason(), rules.schemes(), act));
  }
}
