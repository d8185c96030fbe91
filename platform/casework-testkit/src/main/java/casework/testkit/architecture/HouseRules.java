package casework.testkit.architecture;

import casework.platform.store.Created;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules every module is held to, as tests. A service's whole architecture test is
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheHouseRules() {
 *   return HouseRules.ofService("casework.clue").tests();
 * }
 * }</pre>
 *
 * A rule that finds nothing it could be about fails.
 */
public final class HouseRules {

  /** What application code may use of the platform besides kernel and deadlines. */
  private static final List<Class<?>> PORTS =
      List.of(Stored.class, Created.class, StaleRevision.class, LawClock.class);

  private final String root;
  private final List<HouseRule> rules;
  private final Set<String> ports;
  private final Set<String> exempt;
  private final Set<String> left;

  private HouseRules(
      String root, List<HouseRule> rules, Set<String> ports, Set<String> exempt, Set<String> left) {
    this.root = root;
    this.rules = rules;
    this.ports = Set.copyOf(ports);
    this.exempt = Set.copyOf(exempt);
    this.left = Set.copyOf(left);
  }

  /** For a service with rings: domain, application, adapters. */
  public static HouseRules ofService(String rootPackage) {
    return of(rootPackage, HouseRule.ofServices());
  }

  /**
   * For a service whose aggregates have a package each, with the rings inside: besides the rules of
   * rings, the aggregates keep apart.
   *
   * @param aggregates names of those packages, such as {@code board}
   */
  public static HouseRules ofService(String rootPackage, String... aggregates) {
    if (aggregates.length == 0) {
      return ofService(rootPackage);
    }
    return of(
        rootPackage,
        Stream.concat(
                HouseRule.ofServices().stream(), AggregateRules.all(Set.of(aggregates)).stream())
            .toList());
  }

  /** For a module without rings, such as the gateway. */
  public static HouseRules ofFlatModule(String rootPackage) {
    return of(rootPackage, HouseRule.ofEveryModule());
  }

  /**
   * For a program that runs the others, such as the launcher or a bench: it may know them, print,
   * and ask the machine for the time.
   */
  public static HouseRules ofTool(String rootPackage) {
    return ofFlatModule(rootPackage)
        .without("knows-no-other-module")
        .without("nothing-prints")
        .without("time-comes-from-a-clock");
  }

  /** For the platform, which besides must not know what the services are about. */
  static HouseRules ofPlatform(String rootPackage, Glossary glossary) {
    return of(rootPackage, HouseRule.ofPlatform(glossary));
  }

  private static HouseRules of(String root, List<HouseRule> rules) {
    Set<String> ports = PORTS.stream().map(Class::getName).collect(Collectors.toSet());
    return new HouseRules(root, rules, ports, Set.of(), Set.of());
  }

  /** Lets application code use these parts of the platform too; each deserves a reason. */
  public HouseRules applicationMayUse(Class<?>... platformPorts) {
    return new HouseRules(root, rules, with(ports, platformPorts), exempt, left);
  }

  /** Lets these classes print, ask the machine for the time and sleep: main classes of tools. */
  public HouseRules exempting(Class<?>... classes) {
    return new HouseRules(root, rules, ports, with(exempt, classes), left);
  }

  /**
   * Leaves one rule out, for a module it cannot be about, such as one without tests of its own.
   *
   * @throws IllegalArgumentException where there is no such rule: it would be left out unseen
   */
  public HouseRules without(String ruleId) {
    if (rules.stream().noneMatch(rule -> rule.id().equals(ruleId))) {
      throw new IllegalArgumentException("no rule " + ruleId + " among " + rules);
    }
    Set<String> more = new HashSet<>(left);
    more.add(ruleId);
    return new HouseRules(root, rules, ports, exempt, more);
  }

  private static Set<String> with(Set<String> known, Class<?>... more) {
    Set<String> all = new HashSet<>(known);
    Arrays.stream(more).map(Class::getName).forEach(all::add);
    return all;
  }

  /** One test for each rule, over the module's main and test classes on the class path. */
  public Stream<DynamicTest> tests() {
    JavaClasses main =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages(root);
    return tests(main, tests);
  }

  /** As {@link #tests()}, with the test classes of another module's build directory. */
  Stream<DynamicTest> tests(Path testClasses) {
    JavaClasses main =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
    return tests(main, new ClassFileImporter().importPath(testClasses));
  }

  Stream<DynamicTest> tests(JavaClasses main, JavaClasses tests) {
    Subjects subjects = new Subjects(root, main, tests, ports, exempt);
    return rules.stream()
        .filter(rule -> !left.contains(rule.id()))
        .map(rule -> DynamicTest.dynamicTest(rule.sentence(), () -> rule.check(subjects)));
  }
}
