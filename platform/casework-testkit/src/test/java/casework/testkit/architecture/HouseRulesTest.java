package casework.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.testkit.architecture.good.LampService;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule is broken on purpose in the package that has its name below {@code bad}: each class
 * called Culprit must be named by the failure, and each called Innocent must not.
 */
class HouseRulesTest {

  private static final String HERE = "casework.testkit.architecture";
  private static final Glossary GLOSSARY = new Glossary(Set.of("Petition"));
  private static final Set<String> PORTS =
      Set.of("casework.platform.store.Stored", "casework.platform.time.LawClock");

  private static final Map<String, JavaClasses> IMPORTED = new ConcurrentHashMap<>();

  static Stream<HouseRule> everyRule() {
    return Stream.concat(
        HouseRule.ofServices().stream(), Stream.of(NameRules.knowsNoDomainNoun(GLOSSARY)));
  }

  private static Subjects bad(HouseRule rule) {
    return subjects(HERE + ".bad." + rule.id().replace("-", ""), Set.of());
  }

  private static Subjects subjects(String root, Set<String> exempt) {
    JavaClasses classes = IMPORTED.computeIfAbsent(root, new ClassFileImporter()::importPackages);
    return new Subjects(root, classes, classes, PORTS, exempt);
  }

  private static List<String> called(String part, Subjects subjects) {
    return subjects.main().stream()
        .map(JavaClass::getSimpleName)
        .filter(name -> name.contains(part))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("everyRule")
  void nameEveryCulpritAndNoInnocent(HouseRule rule) {
    Subjects subjects = bad(rule);
    List<String> culprits = called("Culprit", subjects);

    assertThat(culprits).as("the code that breaks %s", rule).isNotEmpty();
    assertThatThrownBy(() -> rule.check(subjects))
        .isInstanceOf(AssertionError.class)
        .satisfies(failure -> assertThat(failure.getMessage()).contains(culprits))
        .message()
        .doesNotContain("Innocent");
  }

  @ParameterizedTest
  @MethodSource("everyRule")
  void rejectHavingNothingToLookAt(HouseRule rule) {
    Subjects nothing = subjects(HERE + ".nosuchpackage", Set.of());

    assertThatThrownBy(() -> rule.check(nothing))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("failed to check any classes");
  }

  @ParameterizedTest
  @MethodSource("everyRule")
  void letASmallWellBuiltServicePass(HouseRule rule) {
    Subjects good = subjects(LampService.class.getPackageName(), Set.of());

    assertThatCode(() -> rule.check(good)).doesNotThrowAnyException();
  }

  @Nested
  class Exceptions {

    @Test
    void freeNamedClassesFromPrintingAndAskingTheTime() {
      String root = HERE + ".bad.nothingprints";
      HouseRule prints = rule("nothing-prints");
      Set<String> two = Set.of(root + ".CulpritOfPrinting", root + ".CulpritOfErrors");
      Set<String> all =
          Set.of(root + ".CulpritOfPrinting", root + ".CulpritOfErrors", root + ".CulpritOfTraces");

      assertThatThrownBy(() -> prints.check(subjects(root, two)))
          .hasMessageContaining("CulpritOfTraces");
      assertThatCode(() -> prints.check(subjects(root, all))).doesNotThrowAnyException();
    }

    @Test
    void openOnePortOfThePlatformAtATime() {
      String root = LampService.class.getPackageName();
      JavaClasses classes = new ClassFileImporter().importPackages(root);
      Subjects closed = new Subjects(root, classes, classes, Set.of(), Set.of());

      assertThatThrownBy(() -> rule("application-uses-domain-only").check(closed))
          .hasMessageContaining("LawClock");
    }

    @Test
    void leaveOutOnlyRulesThatThereAre() {
      HouseRules all = HouseRules.ofService("casework.lamp");

      assertThatIllegalArgumentException().isThrownBy(() -> all.without("no-such-rule"));
      JavaClasses none = new ClassFileImporter().importPackages(HERE + ".nosuchpackage");
      assertThat(all.without("nothing-prints").tests(none, none).count())
          .isEqualTo(all.tests(none, none).count() - 1);
    }

    @Test
    void letToolsPrintButNotDrawOldDates() {
      HouseRules tool = HouseRules.ofTool(HERE + ".bad.noolddates");
      JavaClasses bad =
          IMPORTED.computeIfAbsent(
              HERE + ".bad.noolddates", new ClassFileImporter()::importPackages);

      assertThat(tool.tests(bad, bad).map(DynamicTest::getDisplayName))
          .contains("dates are java.time's")
          .doesNotContain("nothing prints");
    }

    private HouseRule rule(String id) {
      return everyRule().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
  }
}
