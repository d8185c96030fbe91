package casework.scoring.evaluation.domain;

import casework.platform.kernel.Refused;
import java.time.LocalDate;

/**
 * A democratic ballot (民主测评) and what it came to.
 *
 * @param raters how many took part
 * @param dissatisfied how many of them are not satisfied
 */
public record Ballot(Score score, int raters, int dissatisfied, LocalDate heldOn) {

  public Ballot {
    if (raters < 1 || dissatisfied < 0 || dissatisfied > raters) {
      throw new Refused(
          new EvaluationRefusal.Malformed("raters", "at least one, the dissatisfied among them"));
    }
  }
}
