package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueEvent;
import casework.clue.domain.ClueId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where clues are kept. */
public interface Clues {

  /** The clue, whoever asks; for the software's own steps. */
  Optional<Stored<Clue>> find(ClueId id);

  /** The clue as far as it lies within the actor's sight. */
  Optional<Stored<Clue>> find(ClueId id, Actor actor);

  /** Some clues whose running clock was told by another calendar than this one. */
  List<ClueId> toldOtherwise(String organ, String calendar, int most);

  /** Organs that have clues with a running clock. */
  Set<String> organsWithClocks();

  Created<Clue> add(Change<Clue, ClueEvent> change, Act act);

  Stored<Clue> save(Stored<Clue> read, Change<Clue, ClueEvent> change, Act act);
}
