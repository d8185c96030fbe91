package casework.petition.relay.application;

import casework.petition.relay.domain.Forwarding;
import casework.petition.relay.domain.Silence;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where forwardings are kept, each under the id of what arrived. */
public interface Forwardings {

  Optional<Stored<Forwarding>> find(UUID id);

  Created<Forwarding> add(UUID id, Change<Forwarding, Silence> change, Act act);

  Stored<Forwarding> save(Stored<Forwarding> read, Change<Forwarding, Silence> change, Act act);

  /**
   * Those from or to these organs, by id.
   *
   * @param withheld petitions that the asker may not know of
   * @param after the one after which to go on; null from the first
   */
  List<Stored<Forwarding>> list(
      Set<String> organs, Set<UUID> withheld, @Nullable UUID after, int rows);

  /** Those that an organ has still to accept or to pass on, by id. */
  List<Stored<Forwarding>> waitingAt(
      String organ, Set<UUID> withheld, @Nullable UUID after, int rows);
}
