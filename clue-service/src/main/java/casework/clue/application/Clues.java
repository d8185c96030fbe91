package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueEvent;
import casework.clue.domain.ClueId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.Optional;

/** Where clues are kept. */
public interface Clues {

  /** The clue, whoever asks; for the software's own steps. */
  Optional<Stored<Clue>> find(ClueId id);

  /** The clue as far as it lies within the actor's sight. */
  Optional<Stored<Clue>> find(ClueId id, Actor actor);

  Created<Clue> add(Change<Clue, ClueEvent> change, Act act);

  Stored<Clue> save(Stored<Clue> read, Change<Clue, ClueEvent> change, Act act);
}
