package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.BoardEvent;
import casework.scoring.board.domain.BoardRefusal;
import casework.scoring.board.domain.Declaration;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;

/** Finds a declaration within sight, lets a step have its way while its board is not out. */
@Named
public final class DeclarationLedger {

  private final Declarations declarations;
  private final Boards boards;

  public DeclarationLedger(Declarations declarations, Boards boards) {
    this.declarations = declarations;
    this.boards = boards;
  }

  Stored<Declaration> step(
      UUID id,
      Revision expected,
      Act act,
      Function<Declaration, Change<Declaration, BoardEvent>> step) {
    Stored<Declaration> read =
        declarations.find(id, act.actor()).orElseThrow(() -> new Refused(new NotFound()));
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    Change<Declaration, BoardEvent> change = step.apply(read.state());
    requireNotOut(read.state().organ(), read.state().period());
    return declarations.save(read, change, act);
  }

  void requireNotOut(String organ, YearMonth period) {
    if (boards.find(Board.idOf(organ, period)).filter(b -> b.state().isPublished()).isPresent()) {
      throw new Refused(new BoardRefusal.BoardIsOut(period.toString()));
    }
  }
}
