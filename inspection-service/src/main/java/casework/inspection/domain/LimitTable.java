package casework.inspection.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All limits as one organ applies them from a day on.
 *
 * @param organ code of the organ, or {@code *} for any without a table of its own
 * @param validTo last day it is given to new clocks; null while it is in force
 * @param example true where some of the numbers are printed in no regulation
 */
public record LimitTable(
    String id,
    String organ,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean example,
    String remark,
    List<LimitRow> limits) {

  public LimitTable {
    limits = List.copyOf(limits);
  }

  boolean isInForce(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }
}
