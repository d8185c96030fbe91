package casework.clue.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limits of all stages as one organ applies them from a day on.
 *
 * @param organ code of the organ, or {@code *} for any without a table of its own
 * @param validTo last day it is given to new clocks; null while it is in force
 * @param example true where no regulation prints the numbers
 */
public record LimitTable(
    String id,
    String organ,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean example,
    String remark,
    List<StageLimit> limits) {

  public LimitTable {
    limits = List.copyOf(limits);
  }

  boolean isInForce(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }
}
