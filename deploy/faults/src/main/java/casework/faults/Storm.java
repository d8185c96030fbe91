package casework.faults;

import casework.demo.year.Part;
import casework.demo.year.Year;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is replayed, and how often something is killed meanwhile.
 *
 * @param environment what makes the replay take that part
 * @param leastActs the fewest acknowledged acts from one kill to the next
 * @param mostActs the most
 * @param leastKills with fewer the test has not bitten
 * @param printed whether the figures are those a city printed
 */
public record Storm(
    Part part,
    Map<String, String> environment,
    int leastActs,
    int mostActs,
    int leastKills,
    boolean printed) {

  /** Everything whose loss must not be felt; the store is killed by a test of its own. */
  static final List<String> TARGETS = List.of("clue-service", "petition-service", "kafka");

  private static final LocalDate LAST_DAY_OF_THE_QUARTER = LocalDate.of(2020, 3, 31);

  /** The whole demo year. */
  public static Storm year() {
    return new Storm(Part.whole(), Map.of(), 80, 320, 15, true);
  }

  /** A quarter with forty clues, twenty of them taken over. */
  public static Storm quarter(Path repository) {
    Path folder = repository.resolve("deploy/faults/quarter");
    return new Storm(
        new Part(Year.read(folder), LAST_DAY_OF_THE_QUARTER),
        Map.of(Part.FOLDER, folder.toString(), Part.LAST_DAY, LAST_DAY_OF_THE_QUARTER.toString()),
        35,
        55,
        6,
        false);
  }
}
