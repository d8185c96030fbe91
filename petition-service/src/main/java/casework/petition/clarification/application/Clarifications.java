package casework.petition.clarification.application;

import casework.petition.clarification.domain.Clarification;
import casework.petition.clarification.domain.FileSight;
import casework.petition.clarification.domain.Tacit;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where clarifications are kept. */
public interface Clarifications {

  Optional<Stored<Clarification>> find(UUID id);

  Created<Clarification> add(UUID id, Change<Clarification, Tacit> change, Act act);

  Stored<Clarification> save(
      Stored<Clarification> read, Change<Clarification, Tacit> change, Act act);

  /**
   * By id.
   *
   * @param status null for any
   * @param after the one after which to go on; null from the first
   */
  List<Stored<Clarification>> list(
      FileSight sight, @Nullable String status, @Nullable UUID after, int rows);

  /** Those of which something waits to be done, by id. */
  List<Stored<Clarification>> waiting(FileSight sight, @Nullable UUID after, int rows);
}
