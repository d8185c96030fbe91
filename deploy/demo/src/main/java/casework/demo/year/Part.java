package casework.demo.year;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of the year is replayed: all of it, or some rows of it to an earlier day.
 *
 * @param last the day to whose end it goes
 */
public record Part(Year year, LocalDate last) {

  /** The variable that names the rows, such as {@code 1,17,205}; without it, all. */
  public static final String ROWS = "CASEWORK_DEMO_ROWS";

  /** The variable that names the last day; without it, the year's. */
  public static final String LAST_DAY = "CASEWORK_DEMO_LAST_DAY";

  /** The whole year. */
  public static Part whole() {
    return new Part(Year.read(), Year.LAST_DAY);
  }

  /** What the environment asks for. */
  public static Part of(Map<String, String> environment) {
    Year year = Year.read();
    String rows = environment.getOrDefault(ROWS, "");
    String last = environment.getOrDefault(LAST_DAY, "");
    return new Part(
        rows.isBlank() ? year : year.only(numbers(rows)),
        last.isBlank() ? Year.LAST_DAY : LocalDate.parse(last.strip()));
  }

  private static Set<Integer> numbers(String rows) {
    return Arrays.stream(rows.split(","))
        .map(String::strip)
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }
}
