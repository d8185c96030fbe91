package casework.platform.kernel;

/** What a rule does where it stands in the code. */
public enum RuleKind {
  /** The code can refuse by this rule; it needs a test that allows and one that refuses. */
  REFUSES,
  /** The code works out a date, a number or a route by this rule. */
  COMPUTES,
  /** On a test only: shows the rule letting something through. */
  ALLOWS
}
