package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import casework.scoring.board.domain.Board;
import jakarta.inject.Named;
import java.util.UUID;

/** A board's window is over: it becomes final. */
@Named
public final class LockBoard {

  private final Boards boards;

  public LockBoard(Boards boards) {
    this.boards = boards;
  }

  /** The act is the clock's. */
  public Stored<Board> handle(UUID id, Act act) {
    Stored<Board> read = boards.find(id).orElseThrow(() -> new Refused(new NotFound()));
    return boards.save(read, read.state().lock(act), act);
  }
}
