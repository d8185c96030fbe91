package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.Stored;
import casework.scoring.board.domain.Trace;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where traces of matters are kept. */
public interface Traces {

  Optional<Stored<Trace>> find(UUID id);

  /** Traces of a body's month. */
  List<Trace> of(String body, YearMonth period);

  /** Traces of a clue, a talk or a petition, within the actor's sight. */
  List<Trace> about(UUID matter, Actor actor);

  /** False where another replica was first; nothing was written then. */
  boolean add(Change<Trace, Trace.Told> change, Act act);

  void save(Stored<Trace> read, Change<Trace, Trace.Told> change, Act act);
}
