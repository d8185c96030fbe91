package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.board.domain.BoardEvent;
import casework.scoring.board.domain.Standing;
import java.util.Optional;
import java.util.UUID;

/** Where concluded quarters and years are kept. */
public interface Standings {

  Optional<Stored<Standing>> find(UUID id);

  Created<Standing> add(Change<Standing, BoardEvent> change, Act act);
}
