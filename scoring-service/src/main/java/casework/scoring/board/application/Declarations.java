package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.board.domain.BoardEvent;
import casework.scoring.board.domain.Declaration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where declarations are kept. */
public interface Declarations {

  /** Whoever asks. */
  Optional<Stored<Declaration>> find(UUID id);

  /** As far as it lies within the actor's sight. */
  Optional<Stored<Declaration>> find(UUID id, Actor actor);

  /** Every declaration of an organ's month, for its board. */
  List<Declaration> of(String organ, YearMonth period);

  /** A page within the actor's sight, newest month first; {@code after} is the last one's order. */
  List<Stored<Declaration>> page(Filter filter, Actor actor, @Nullable String after, int rows);

  long count(Filter filter, Actor actor);

  /** The place of a declaration in the list. */
  String order(Declaration declaration);

  Created<Declaration> add(Change<Declaration, BoardEvent> change, Act act);

  Stored<Declaration> save(
      Stored<Declaration> read, Change<Declaration, BoardEvent> change, Act act);

  /**
   * Which are wanted; an absent part asks for nothing.
   *
   * @param state the state's word
   * @param from first month
   * @param to last month
   */
  record Filter(
      @Nullable String organ,
      @Nullable String body,
      @Nullable String state,
      @Nullable YearMonth from,
      @Nullable YearMonth to) {}
}
