package casework.clue.application;

import casework.clue.domain.Case;
import casework.clue.domain.CaseEvent;
import casework.clue.domain.CaseId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.Optional;

/** Where cases are kept. */
public interface Cases {

  /** The case as far as it lies within the actor's sight. */
  Optional<Stored<Case>> find(CaseId id, Actor actor);

  /** The case, whoever asks; for the software's own questions. */
  Optional<Stored<Case>> find(CaseId id);

  boolean exists(CaseId id);

  Created<Case> add(Change<Case, CaseEvent> change, Act act);

  Stored<Case> save(Stored<Case> read, Change<Case, CaseEvent> change, Act act);
}
