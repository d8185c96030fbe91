package casework.inspection.domain;

import casework.platform.deadline.ExtensionTerms;
import casework.platform.deadline.Period;

/**
 * How long one thing may take.
 *
 * @param rule id of the rule that sets it
 */
public record LimitRow(Limit limit, Period period, String rule, ExtensionTerms extension) {}
