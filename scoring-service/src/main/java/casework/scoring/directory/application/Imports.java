package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tables that are imported. A table is kept whole before its first line has its effect: from then
 * on it is imported, and whoever finds it unfinished finishes it.
 */
public interface Imports {

  /** A table as it was sent in. */
  record Batch(UUID id, Act act, List<ImportRow> rows, boolean done) {}

  /** The batch that is kept under the id. */
  Optional<Batch> find(UUID id);

  /**
   * Keeps the batch unless it is there already, and gives the one that is there.
   *
   * @throws casework.platform.kernel.Refused {@code idempotency-key-reused} where the same key came
   *     with another table
   */
  Batch keep(Batch batch);

  /** A batch that was kept and never finished. */
  Optional<Batch> unfinished();

  void finished(UUID batch);
}
