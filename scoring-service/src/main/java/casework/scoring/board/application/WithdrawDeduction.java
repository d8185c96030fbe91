package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.board.domain.Board;
import jakarta.inject.Named;
import java.util.UUID;

/** The office takes out a deduction that was entered by mistake. */
@Named
public final class WithdrawDeduction {

  /** Which, and why. */
  public record Command(UUID board, Revision expected, UUID deduction, String reason) {}

  private final BoardLedger ledger;

  public WithdrawDeduction(BoardLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Board> handle(Command command, Act act) {
    return ledger.step(
        command.board(),
        command.expected(),
        act,
        there -> there.withdraw(command.deduction(), command.reason(), act));
  }
}
