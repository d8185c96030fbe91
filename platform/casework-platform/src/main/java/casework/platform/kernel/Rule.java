package casework.platform.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ties a piece of code, or a test of it, to the rule of law it carries out, by the id the rule has
 * in the project's rule book ({@code R-…}, {@code T-…}). The traceability page docs/rules.md is
 * generated from these.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
@Repeatable(Rules.class)
public @interface Rule {

  /** The rule's id, such as {@code R-CLUE-02}. */
  String value();

  /**
   * Whether the code says no by this rule or works something out by it. On a test: what the test
   * shows.
   */
  RuleKind kind() default RuleKind.COMPUTES;
}
