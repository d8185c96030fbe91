package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.BoardEvent;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds a board within sight and lets a step have its way with it. */
@Named
public final class BoardLedger {

  private static final int TRIES = 8;

  private final Boards boards;

  public BoardLedger(Boards boards) {
    this.boards = boards;
  }

  /**
   * An addition to the month's board, which is opened with it where nobody has begun it: a request
   * that is refused leaves no empty board behind.
   *
   * @param done whether the same request has been carried out before
   */
  Stored<Board> addOrOpen(
      String organ,
      YearMonth period,
      Act act,
      Predicate<Board> done,
      Function<Board, Change<Board, BoardEvent>> step) {
    UUID id = Board.idOf(organ, period);
    for (int tries = 1; boards.find(id).isEmpty() && tries <= TRIES; tries++) {
      Board opened = Board.open(organ, period, act).next();
      // The request's key belongs to what it adds; the board comes about on the way.
      Act opening = new Act(act.actor(), new Cause.Step(), act.at());
      Created<Board> made = boards.add(step.apply(opened), opening);
      if (!made.replayed()) {
        return made.stored();
      }
    }
    return add(id, act, done, step);
  }

  /** A step on the board as the officer saw it. */
  Stored<Board> step(
      UUID id, Revision expected, Act act, Function<Board, Change<Board, BoardEvent>> step) {
    Stored<Board> read = visible(id, act);
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    return boards.save(read, step.apply(read.state()), act);
  }

  /**
   * An addition, which does not depend on what else the board has become meanwhile.
   *
   * @param done whether the same request has been carried out before
   */
  Stored<Board> add(
      UUID id, Act act, Predicate<Board> done, Function<Board, Change<Board, BoardEvent>> step) {
    for (int tries = 1; ; tries++) {
      Stored<Board> read = visible(id, act);
      if (done.test(read.state())) {
        return read;
      }
      try {
        return boards.save(read, step.apply(read.state()), act);
      } catch (StaleRevision e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  /** The id that belongs to what a request adds. */
  static UUID idOf(String kind, Act act) {
    if (act.cause() instanceof Cause.Creation creation) {
      return creation.id(kind);
    }
    throw new IllegalArgumentException("an addition has a key, not " + act.cause());
  }

  private Stored<Board> visible(UUID id, Act act) {
    return boards.find(id, act.actor()).orElseThrow(() -> new Refused(new NotFound()));
  }
}
