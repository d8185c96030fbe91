package casework.petition.interference.application;

import casework.petition.interference.domain.Interference;
import casework.petition.interference.domain.Interference.Unsaid;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where entries are kept: added and read, never changed and never deleted. */
public interface Interferences {

  Created<Interference> add(UUID id, Change<Interference, Unsaid> change, Act act);

  /** One that these organs keep. */
  Optional<Stored<Interference>> find(Set<String> keepers, Set<UUID> withheld, UUID id);

  /**
   * By id; what these organs keep.
   *
   * @param withheld matters that the asker may not know of
   * @param after the one after which to go on; null from the first
   */
  List<Stored<Interference>> list(
      Set<String> keepers, Set<UUID> withheld, @Nullable UUID after, int rows);
}
