package casework.testkit.rules;

import casework.platform.kernel.RuleKind;
import org.jspecify.annotations.Nullable;

/**
 * One place that names a rule.
 *
 * @param test whether it lies among the tests
 * @param file from the repository's root
 * @param place class and member, such as {@code Clue.distribute}
 * @param idle why it proves nothing, such as a test that is switched off; null where it does
 */
record RuleUse(
    String rule, RuleKind kind, boolean test, String file, String place, @Nullable String idle) {

  boolean is(boolean amongTests, RuleKind ofKind) {
    return test == amongTests && kind == ofKind;
  }

  @Override
  public String toString() {
    return place + " (" + file + ")";
  }
}
