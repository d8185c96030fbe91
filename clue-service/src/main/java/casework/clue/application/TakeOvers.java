package casework.clue.application;

import casework.clue.domain.ClueId;
import casework.platform.kernel.Act;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Batches of matters taken over. A batch is kept whole before its first clue is made: from then on
 * it is taken over, and whoever finds it unfinished finishes it.
 */
public interface TakeOvers {

  /** A batch as it was sent in. */
  record Batch(UUID id, String organ, Act act, List<PaperRow> rows, boolean done) {}

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

  /** Which of these clues the ledger has already. */
  List<ClueId> known(List<ClueId> ids);
}
