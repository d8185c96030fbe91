package casework.inspection.application.batch;

import casework.platform.kernel.Act;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Batches as they were sent in. A batch is kept whole before its first line is entered: from then
 * on it is entered, and whoever finds it unfinished finishes it.
 */
public interface Batches {

  /** A batch as it was sent in. */
  record Batch(UUID id, Act act, List<BatchRow> rows, boolean done) {}

  /** The batch of that id, if it was ever kept. */
  Optional<Batch> find(UUID id);

  /**
   * Keeps the batch unless it is there already, and gives the one that is there.
   *
   * @throws casework.platform.kernel.Refused {@code idempotency-key-reused} where the same key came
   *     with other rows
   */
  Batch keep(Batch batch);

  /** A batch that was kept and never finished. */
  Optional<Batch> unfinished();

  void finished(UUID batch);
}
