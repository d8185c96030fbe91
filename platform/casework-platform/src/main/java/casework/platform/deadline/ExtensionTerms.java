package casework.platform.deadline;

import org.jspecify.annotations.Nullable;

/**
 * Whether and how a limit may be extended.
 *
 * @param allowed how many times
 * @param longest the longest one extension may be; null where the rule does not say
 * @param approver who approves, as a role such as {@code head}; the caller checks it
 */
public record ExtensionTerms(int allowed, @Nullable Period longest, String approver) {

  public static final ExtensionTerms NONE = new ExtensionTerms(0, null, "");

  public ExtensionTerms {
    if (allowed < 0) {
      throw new IllegalArgumentException("extensions allowed: " + allowed);
    }
  }

  boolean admits(Period by) {
    return longest == null || (by.unit() == longest.unit() && by.n() <= longest.n());
  }
}
