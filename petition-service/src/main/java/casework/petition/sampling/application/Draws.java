package casework.petition.sampling.application;

import casework.petition.sampling.domain.Draw;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where draws are kept, one for each organ and month. */
public interface Draws {

  Optional<Stored<Draw>> find(UUID id);

  Created<Draw> add(UUID id, Change<Draw, Void> change, Act act);

  Stored<Draw> save(Stored<Draw> read, Change<Draw, Void> change, Act act);

  /** The latest month first. */
  List<Stored<Draw>> list(Set<String> organs, @Nullable Place after, int rows);

  /** Where a list goes on: after this draw. */
  record Place(String month, String organ) {}

  /** Drawn, and the others are not deleted yet. */
  List<Stored<Draw>> unfinished();
}
