package casework.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** How tests are written. */
final class TestRules {

  private static final Pattern NO_SENTENCE = Pattern.compile("(test|should)([A-Z0-9_].*)?|.*_.*");
  private static final String TESTABLE = "org.junit.platform.commons.annotation.Testable";
  private static final String DISPLAY_NAME = "org.junit.jupiter.api.DisplayName";

  private TestRules() {}

  static List<HouseRule> all() {
    return List.of(
        HouseRule.ofTests(
            "tests-do-not-sleep",
            "no test sleeps: it waits for something, with a deadline",
            TestRules::doNotSleep),
        HouseRule.ofTests(
            "tests-are-sentences",
            "the name of a test is a sentence in the third person",
            _ -> areSentences()));
  }

  private static ArchRule doNotSleep(Subjects of) {
    return noClasses()
        .that(describe("are no tools", each -> !of.isExempt(each.getName())))
        .should()
        .accessTargetWhere(describe("sleeps", TestRules::isSleep));
  }

  private static boolean isSleep(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return access.getTarget().getName().equals("sleep")
        && (owner.isAssignableTo(Thread.class) || owner.isEquivalentTo(TimeUnit.class));
  }

  private static ArchRule areSentences() {
    return methods()
        .that(
            describe(
                "are tests",
                method ->
                    method.getAnnotations().stream()
                        .anyMatch(
                            each ->
                                each.getRawType().isMetaAnnotatedWith(TESTABLE)
                                    || each.getRawType().isAnnotatedWith(TESTABLE))))
        .should(
            new ArchCondition<>("be called by a sentence") {
              @Override
              public void check(JavaMethod test, ConditionEvents events) {
                boolean shown =
                    test.isAnnotatedWith(DISPLAY_NAME)
                        || test.getOwner().isAnnotatedWith(DISPLAY_NAME);
                if (shown || NO_SENTENCE.matcher(test.getName()).matches()) {
                  events.add(
                      SimpleConditionEvent.violated(
                          test, test.getFullName() + " is not called by a sentence"));
                }
              }
            });
  }
}
