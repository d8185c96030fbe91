package casework.inspection.domain;

import casework.platform.kernel.Refused;
import java.time.LocalDate;

/** Days that an officer writes down. */
public final class Days {

  private Days() {}

  /**
   * Passes a day between two others, both included.
   *
   * @throws Refused with {@link InspectionRefusal.DayOutOfRange}
   */
  public static void require(String field, LocalDate day, LocalDate earliest, LocalDate latest) {
    if (day.isBefore(earliest) || day.isAfter(latest)) {
      throw new Refused(new InspectionRefusal.DayOutOfRange(field, day, earliest, latest));
    }
  }
}
