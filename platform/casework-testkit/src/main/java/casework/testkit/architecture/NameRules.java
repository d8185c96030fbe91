package casework.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What things may be called. */
final class NameRules {

  private static final Pattern EMPTY =
      Pattern.compile("(.*[a-z0-9])?(Impl|Util|Utils|Helper|Manager|Base)|Abstract[A-Z].*");

  private NameRules() {}

  static List<HouseRule> all() {
    return List.of(
        HouseRule.ofMain(
            "names-mean-something",
            "no class is called Impl, Util, Helper, Manager, Base or Abstract",
            _ -> namesMeanSomething()),
        HouseRule.ofTests(
            "test-names-mean-something",
            "no class of the tests is called Impl, Util, Helper, Manager, Base or Abstract",
            _ -> namesMeanSomething()));
  }

  static HouseRule knowsNoDomainNoun(Glossary glossary) {
    return HouseRule.ofMain(
        "knows-no-domain-noun",
        "no class of the platform is called by a noun of the office",
        _ -> named("not be called by a noun of the office", each -> noun(glossary, each)));
  }

  private static Optional<String> noun(Glossary glossary, JavaClass each) {
    return glossary.nounIn(each.getSimpleName());
  }

  private static ArchRule namesMeanSomething() {
    return named(
        "mean something by their names",
        each ->
            EMPTY.matcher(each.getSimpleName()).matches()
                ? Optional.of("nothing in particular")
                : Optional.empty());
  }

  private static ArchRule named(String should, Function<JavaClass, Optional<String>> fault) {
    return classes()
        .should(
            new ArchCondition<>(should) {
              @Override
              public void check(JavaClass each, ConditionEvents events) {
                fault
                    .apply(each)
                    .ifPresent(
                        why ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    each, each.getName() + " is called after " + why)));
              }
            });
  }
}
