package casework.petition.sampling.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A finished order of the hotline, as far as a draw needs it: nothing of the caller and nothing of
 * what he said. Whoever traces a drawn order reads it in the hotline's own system.
 *
 * @param number the hotline's number of it
 * @param kind code of work-order-kind
 * @param unit who handled it
 * @param region six digits
 * @param finishedOn law day on which it was finished
 */
public record WorkOrder(
    String number, String kind, String unit, String region, LocalDate finishedOn) {

  /** In whose draw it is. */
  public YearMonth month() {
    return YearMonth.from(finishedOn);
  }
}
