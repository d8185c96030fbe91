package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.BoardEvent;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where boards are kept. */
public interface Boards {

  /** Whoever asks. */
  Optional<Stored<Board>> find(UUID id);

  /** As far as it lies within the actor's sight: before it is out, only the office and the head. */
  Optional<Stored<Board>> find(UUID id, Actor actor);

  /** An organ's boards of a year, oldest first, whoever asks. */
  List<Board> of(String organ, int year);

  /** Boards within the actor's sight, newest month first; {@code after} is the last one's order. */
  List<Stored<Board>> page(Filter filter, Actor actor, @Nullable String after, int rows);

  long count(Filter filter, Actor actor);

  /** The place of a board in the list. */
  String order(Board board);

  Created<Board> add(Change<Board, BoardEvent> change, Act act);

  Stored<Board> save(Stored<Board> read, Change<Board, BoardEvent> change, Act act);

  /**
   * Which are wanted; an absent part asks for nothing.
   *
   * @param published true for those that are out only
   */
  record Filter(
      @Nullable String organ,
      @Nullable String state,
      @Nullable YearMonth from,
      @Nullable YearMonth to,
      boolean published) {}
}
