package casework.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.testkit.architecture.good.LampService;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of aggregates is broken on purpose in the package that has its name below bad. */
class AggregateRulesTest {

  private static final String HERE = "casework.testkit.architecture";

  static Stream<HouseRule> everyRule() {
    return AggregateRules.all(Set.of("one", "two")).stream();
  }

  private static Subjects subjects(String root) {
    JavaClasses classes = new ClassFileImporter().importPackages(root);
    return new Subjects(root, classes, classes, Set.of(), Set.of());
  }

  @ParameterizedTest
  @MethodSource("everyRule")
  void nameEveryCulpritAndNoInnocent(HouseRule rule) {
    Subjects bad = subjects(HERE + ".bad." + rule.id().replace("-", ""));
    List<String> culprits =
        bad.main().stream()
            .map(JavaClass::getSimpleName)
            .filter(name -> name.contains("Culprit"))
            .toList();

    assertThat(culprits).isNotEmpty();
    assertThatThrownBy(() -> rule.check(bad))
        .isInstanceOf(AssertionError.class)
        .satisfies(failure -> assertThat(failure.getMessage()).contains(culprits))
        .message()
        .doesNotContain("Innocent");
  }

  @ParameterizedTest
  @MethodSource("everyRule")
  void rejectHavingNothingToLookAt(HouseRule rule) {
    assertThatThrownBy(() -> rule.check(subjects(HERE + ".nosuchpackage")))
        .hasMessageContaining("failed to check any classes");
  }

  @ParameterizedTest
  @MethodSource("everyRule")
  void letASmallWellBuiltServicePass(HouseRule rule) {
    String root = LampService.class.getPackageName();
    HouseRule ofLamps =
        AggregateRules.all(Set.of("domain", "application", "adapter")).stream()
            .filter(each -> each.id().equals(rule.id()))
            .findFirst()
            .orElseThrow();

    assertThatCode(() -> ofLamps.check(subjects(root))).doesNotThrowAnyException();
  }

  @Test
  void comeOnTopOfTheRulesOfRings() {
    JavaClasses none = new ClassFileImporter().importPackages(HERE + ".nosuchpackage");

    assertThat(HouseRules.ofService("casework.lamp", "one").tests(none, none).count())
        .isEqualTo(HouseRules.ofService("casework.lamp").tests(none, none).count() + 3);
  }
}
