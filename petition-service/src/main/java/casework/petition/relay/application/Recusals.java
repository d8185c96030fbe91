package casework.petition.relay.application;

import casework.petition.relay.domain.Recusal;
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

/** Where recusals are kept. */
public interface Recusals {

  Optional<Stored<Recusal>> find(UUID id);

  Created<Recusal> add(UUID id, Change<Recusal, Silence> change, Act act);

  Stored<Recusal> save(Stored<Recusal> read, Change<Recusal, Silence> change, Act act);

  /** The petitions from which the officer has been told to withdraw. */
  Set<UUID> withdrawnFrom(String officer);

  /**
   * By id.
   *
   * @param organs the organs of which all are shown
   * @param officer whose own are shown besides
   * @param status null for any
   * @param after the one after which to go on; null from the first
   */
  List<Stored<Recusal>> list(
      Set<String> organs, String officer, @Nullable String status, @Nullable UUID after, int rows);
}
