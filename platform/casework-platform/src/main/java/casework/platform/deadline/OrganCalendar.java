package casework.platform.deadline;

import java.time.LocalDate;
import java.util.Map;

/**
 * Days an organ works or rests on beside the State Council's calendar, such as a local festival.
 *
 * @param organ code of the organ, such as {@code 990300-JW}
 */
public record OrganCalendar(
    String id,
    String organ,
    LocalDate publishedOn,
    Map<LocalDate, SpecialDay> days,
    String source) {

  public OrganCalendar {
    days = Map.copyOf(days);
  }
}
