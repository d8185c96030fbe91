package casework.petition.clarification.application;

import casework.petition.clarification.domain.FileSight;
import casework.petition.clarification.domain.Tacit;
import casework.petition.clarification.domain.UntrueReport;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where untrue reports are kept. */
public interface UntrueReports {

  Optional<Stored<UntrueReport>> find(UUID id);

  Created<UntrueReport> add(UUID id, Change<UntrueReport, Tacit> change, Act act);

  Stored<UntrueReport> save(Stored<UntrueReport> read, Change<UntrueReport, Tacit> change, Act act);

  /**
   * By id.
   *
   * @param status null for any
   * @param after the one after which to go on; null from the first
   */
  List<Stored<UntrueReport>> list(
      FileSight sight, @Nullable String status, @Nullable UUID after, int rows);
}
