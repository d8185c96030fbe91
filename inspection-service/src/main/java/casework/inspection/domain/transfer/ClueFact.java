package casework.inspection.domain.transfer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact the clue ledger has told about the clue that came of a transfer.
 *
 * @param sequence its place among the facts about that clue
 * @param result how the work ended, as the clue ledger words it; only of a closing
 */
public record ClueFact(UUID clue, long sequence, What what, LocalDate on, @Nullable String result) {

  /** What is told. */
  public enum What {
    REGISTERED,
    CLOSED,
    REOPENED,
    STRUCK_OFF,
    VOIDED
  }
}
