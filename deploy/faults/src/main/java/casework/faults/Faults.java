package casework.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** The command line behind {@code ./casework faults NAME}. */
public final class Faults {

  private static final String USAGE =
      """
      casework: which fault test? There is:
        faults replay [--short] [--seed N]   kill -9 while the demo year is replayed, then count
                                             every effect; --short replays a quarter with 40 clues\
      """;

  private Faults() {}

  /**
   * Exit codes: 0 nothing lost or doubled, 1 something was, 2 it could not be done.
   *
   * @param arguments the name of the test and its options
   */
  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    if (words.isEmpty() || !words.getFirst().equals("replay")) {
      System.err.println(USAGE);
      System.exit(2);
    }
    Path repository =
        Path.of(System.getProperty("casework.home", ".")).toAbsolutePath().normalize();
    Storm storm = words.contains("--short") ? Storm.quarter(repository) : Storm.year();
    System.exit(replay(storm, repository, seed(words)));
  }

  private static int replay(Storm storm, Path repository, long seed) {
    try (var test = ReplayUnderKills.start(repository, storm, seed, System.out)) {
      Findings findings = test.run();
      findings.print(System.out);
      return findings.isClean() ? 0 : 1;
    } catch (IllegalStateException e) {
      System.err.println("casework: " + e.getMessage());
      return 2;
    }
  }

  private static long seed(List<String> words) {
    int at = words.indexOf("--seed");
    return at >= 0 && at + 1 < words.size()
        ? Long.parseLong(words.get(at + 1))
        : new Random().nextInt(1_000_000);
  }
}
