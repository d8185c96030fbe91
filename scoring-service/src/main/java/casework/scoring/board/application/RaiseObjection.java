package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.store.Stored;
import casework.scoring.board.domain.Board;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body objects to its line on a board. */
@Named
public final class RaiseObjection {

  /** To what, and why. */
  public record Command(UUID board, @Nullable String item, String grounds) {}

  private final BoardLedger ledger;

  public RaiseObjection(BoardLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Board> handle(Command command, Act act) {
    UUID id = BoardLedger.idOf("objection", act);
    return ledger.add(
        command.board(),
        act,
        there -> there.objections().stream().anyMatch(each -> each.id().equals(id)),
        there -> there.object(id, command.item(), command.grounds(), act));
  }
}
