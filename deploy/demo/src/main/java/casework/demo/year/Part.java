package casework.demo.year;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * How much is replayed: the shipped year or another in its place, to its last day or to an earlier
 * one.
 *
 * @param last the day to whose end it goes
 */
public record Part(Year year, LocalDate last) {

  /** The variable that names the folder of another year; without it, the shipped one. */
  public static final String FOLDER = "CASEWORK_DEMO_YEAR";

  /** The variable that names the last day; without it, the year's. */
  public static final String LAST_DAY = "CASEWORK_DEMO_LAST_DAY";

  /** The whole shipped year. */
  public static Part whole() {
    return new Part(Year.read(), Year.LAST_DAY);
  }

  /** What the environment asks for. */
  public static Part of(Map<String, String> environment) {
    String folder = environment.getOrDefault(FOLDER, "");
    String last = environment.getOrDefault(LAST_DAY, "");
    return new Part(
        folder.isBlank() ? Year.read() : Year.read(Path.of(folder)),
        last.isBlank() ? Year.LAST_DAY : LocalDate.parse(last.strip()));
  }
}
