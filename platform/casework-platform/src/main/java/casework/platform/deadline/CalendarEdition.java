package casework.platform.deadline;

import java.time.LocalDate;
import java.util.Map;

/**
 * One State Council notice on the rest days of a year, complete in itself; a correction in the
 * middle of the year is a further edition of the same year.
 *
 * @param id stable id such as {@code CN-2020-2}
 * @param publishedOn the day from which the edition could be known
 * @param days rest days and make-up workdays; some may lie in the December before
 * @param source address of the notice
 */
public record CalendarEdition(
    String id, int year, LocalDate publishedOn, Map<LocalDate, SpecialDay> days, String source) {

  public CalendarEdition {
    days = Map.copyOf(days);
    for (LocalDate day : days.keySet()) {
      if (Math.abs(day.getYear() - year) > 1) {
        throw new IllegalArgumentException(id + ": " + day + " is not near the year " + year);
      }
    }
  }
}
