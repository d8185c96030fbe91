package casework.faults;

import casework.faults.authority.Authority;
import casework.faults.ground.Ground;
import casework.faults.hostile.Hostile;
import casework.faults.idempotency.Idempotency;
import casework.faults.outage.Broker;
import casework.faults.outage.CrashPoints;
import casework.faults.outage.KilledService;
import casework.faults.outage.ZombieScheduler;
import casework.faults.races.Races;
import casework.faults.reorder.Reorder;
import casework.local.RunningProduct;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** The command line behind {@code ./casework faults NAME}. */
public final class Faults {

  /** The tests that stand on one running product, in the order in which they are best run. */
  static List<FaultTest> tests(Path repository) {
    return List.of(
        new Authority(repository),
        new Hostile(),
        new Idempotency(),
        new Races(),
        new CrashPoints(),
        new KilledService(),
        new Broker(),
        new Reorder(),
        new ZombieScheduler());
  }

  private static final String USAGE =
      """
      casework: which fault test? Each takes [--short | --gate] [--seed N]; there is:
        faults replay          kill -9 while the demo year is replayed, then count every effect;
                               otherwise than in full a quarter with 40 clues
      %s
        faults all             each of those but replay, on one product
      with --control the same without the safeguard that the test is about: it must not pass\
      """;

  private Faults() {}

  /**
   * Exit codes: 0 nothing wrong, 1 something was, 2 it could not be done.
   *
   * @param arguments the name of the test and its options
   */
  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    String name = words.isEmpty() ? "" : words.getFirst();
    Path repository =
        Path.of(System.getProperty("casework.home", ".")).toAbsolutePath().normalize();
    List<FaultTest> asked =
        tests(repository).stream()
            .filter(each -> name.equals("all") || each.name().equals(name))
            .toList();
    if (asked.isEmpty() && !name.equals("replay")) {
      System.err.printf(USAGE + "%n", listed(repository));
      System.exit(2);
    }
    try {
      boolean clean = asked.isEmpty() ? replay(words, repository) : trial(asked, words, repository);
      System.exit(clean ? 0 : 1);
    } catch (IllegalStateException e) {
      System.err.println("casework: " + e.getMessage());
      System.exit(2);
    }
  }

  private static String listed(Path repository) {
    return tests(repository).stream()
        .map(each -> "  faults %-15s %s".formatted(each.name(), each.what()))
        .collect(Collectors.joining("\n"));
  }

  private static boolean replay(List<String> words, Path repository) {
    Storm storm = extent(words) == Extent.FULL ? Storm.year() : Storm.quarter(repository);
    try (var test = ReplayUnderKills.start(repository, storm, seed(words), System.out)) {
      Findings findings = test.run();
      findings.print(System.out);
      return findings.isClean();
    }
  }

  private static boolean trial(List<FaultTest> tests, List<String> words, Path repository) {
    long seed = seed(words);
    boolean clean = true;
    System.out.println("seed " + seed);
    try (Ground ground = ground(words, repository)) {
      for (FaultTest each : tests) {
        Report report =
            words.contains("--control")
                ? each.control(ground, seed)
                : each.run(ground, extent(words), seed);
        report.print(System.out);
        clean &= report.isClean();
      }
    }
    return clean;
  }

  /** Its own product; or one that runs already, to try a test out. */
  private static Ground ground(List<String> words, Path repository) {
    return option(words, "--on")
        .map(
            data ->
                Ground.on(
                    RunningProduct.in(
                        repository,
                        Path.of(data),
                        Integer.parseInt(option(words, "--at").orElse("0"))),
                    System.out))
        .orElseGet(() -> Ground.of(FreshProduct.forTrials(repository), System.out));
  }

  private static Extent extent(List<String> words) {
    if (words.contains("--gate")) {
      return Extent.GATE;
    }
    return words.contains("--short") ? Extent.SHORT : Extent.FULL;
  }

  private static long seed(List<String> words) {
    return option(words, "--seed")
        .map(Long::parseLong)
        .orElse((long) new Random().nextInt(1_000_000));
  }

  private static Optional<String> option(List<String> words, String name) {
    int at = words.indexOf(name);
    return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
  }
}
