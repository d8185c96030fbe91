package casework.bench;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The command line behind {@code ./casework bench NAME [--gate] [--json]}. Ends with 0 where the
 * required figure was reached, 1 where it was not, 2 where it was asked for what there is not.
 */
public final class Bench {

  private static final List<Measurement> ALL =
      List.of(
          new Intake(),
          new Outbox(),
          new Deadlines(),
          new Growth(),
          new Gateway(),
          new Dashboard(),
          new Footprint());

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    // What the driver tells of its connections is not part of the result.
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.WARN);
    }
    List<String> words = List.of(arguments);
    List<String> names = words.stream().filter(each -> !each.startsWith("--")).toList();
    List<Measurement> asked =
        ALL.stream().filter(each -> names.contains(each.name()) || names.contains("all")).toList();
    boolean unknown =
        !List.of("--gate", "--json")
            .containsAll(words.stream().filter(each -> each.startsWith("--")).toList());
    if (asked.isEmpty() || unknown) {
      System.err.println("casework: bench NAME [--gate] [--json], NAME one of:");
      ALL.forEach(each -> System.err.printf("  %-10s %s%n", each.name(), each.question()));
      System.exit(2);
    }
    Path home = Path.of(System.getProperty("casework.home", "."));
    Setting setting =
        words.contains("--gate") ? Setting.gate(home, System.out) : Setting.full(home, System.out);
    boolean passed = true;
    for (Measurement each : asked) {
      System.out.printf("%s: %s%n%s%n", each.name(), each.question(), Conditions.line());
      Outcome outcome = each.run(setting);
      System.out.println(outcome.words());
      if (words.contains("--json")) {
        System.out.println(outcome.json());
      }
      passed &= outcome.passes();
    }
    System.exit(passed ? 0 : 1);
  }
}
