package casework.faults;

import static org.assertj.core.api.Assertions.assertThat;

import casework.faults.ground.Ground;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault test as a build runs it on one product, and after them every negative control. The
 * long ones are left out unless {@code -Pfaults} asks for all.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsIT {

  /** Those in which processes are away for long, and their time of coming back counts. */
  private static final Set<String> LONG = Set.of("crash-points", "kill", "broker", "zombie");

  private static final boolean ALL = Boolean.getBoolean("casework.faults.all");

  private final Path repository = Path.of("../..").toAbsolutePath().normalize();
  private final long seed = seed();
  private Ground ground;

  private static long seed() {
    String given = System.getProperty("casework.faults.seed", "");
    return given.isEmpty() ? new Random().nextInt(1_000_000) : Long.parseLong(given);
  }

  @BeforeAll
  void start() {
    if (!ALL) {
      System.out.println("left out: " + LONG + ", but for their controls; mvn verify -Pfaults");
    }
    ground = Ground.of(FreshProduct.forTrials(repository), System.out);
  }

  @AfterAll
  void stop() {
    if (ground != null) {
      ground.close();
    }
  }

  private static Stream<FaultTest> all() {
    return Faults.tests(Path.of("../..").toAbsolutePath().normalize()).stream();
  }

  static Stream<FaultTest> tests() {
    return all().filter(each -> ALL || !LONG.contains(each.name()));
  }

  @ParameterizedTest
  @MethodSource("tests")
  @Order(1)
  void nothingIsLostDoubledOrOpen(FaultTest test) {
    Report report = test.run(ground, Extent.GATE, seed);
    report.print(System.out);

    assertThat(report.wrong()).isEmpty();
  }

  /** What its own control makes wrong, whatever those before it have left in the stores. */
  private static String bite(FaultTest test) {
    return switch (test.name()) {
      case "authority" -> "answers unlike the table";
      case "hostile" -> "malformed bodies not called malformed";
      case "idempotency" -> "petitions made";
      case "races" -> "rounds without exactly one winner";
      case "crash-points" -> "every fact once";
      case "kill" -> "became 2 clues";
      case "broker" -> "turned away";
      case "zombie" -> "stale writes refused";
      default -> throw new IllegalArgumentException("what bites in " + test.name() + "?");
    };
  }

  /**
   * The gentlest first: what is wrong then stays in the stores. After that of the races facts are
   * missing for good, and the product never comes to rest again. That of reorder is that of kill.
   */
  static Stream<FaultTest> controls() {
    List<String> last = List.of("kill", "crash-points", "broker", "races");
    return all()
        .filter(each -> !each.name().equals("reorder"))
        .sorted(Comparator.comparingInt(each -> last.indexOf(each.name())));
  }

  @ParameterizedTest
  @MethodSource("controls")
  @Order(2)
  void withoutItsSafeguardTheSameTestFails(FaultTest test) {
    Report report = test.control(ground, seed);
    report.print(System.out);

    assertThat(report.wrong()).anyMatch(each -> each.contains(bite(test)));
  }
}
