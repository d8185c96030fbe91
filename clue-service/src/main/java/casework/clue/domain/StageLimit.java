package casework.clue.domain;

import casework.platform.deadline.ExtensionTerms;
import casework.platform.deadline.Period;
import java.util.List;

/**
 * How long one stage may take.
 *
 * @param limit periods one after the other, giving one end date
 * @param rule id of the rule that sets it
 */
public record StageLimit(Stage stage, List<Period> limit, String rule, ExtensionTerms extension) {

  public StageLimit {
    limit = List.copyOf(limit);
  }
}
