package casework.scoring.evaluation.domain;

import casework.platform.kernel.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A score from 0 to 100 with two decimals.
 *
 * @param value hundredths
 */
public record Score(int value) implements Comparable<Score> {

  private static final int MOST = 10_000;

  public Score {
    if (value < 0 || value > MOST) {
      throw new Refused(new EvaluationRefusal.Malformed("score", "a number from 0 to 100"));
    }
  }

  /** The score that is printed so. */
  public static Score of(BigDecimal decimal) {
    if (decimal.stripTrailingZeros().scale() > 2
        || decimal.compareTo(BigDecimal.ZERO) < 0
        || decimal.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new Refused(
          new EvaluationRefusal.Malformed("score", "from 0 to 100 with at most two decimals"));
    }
    return new Score(decimal.movePointRight(2).intValueExact());
  }

  /** Two scores by their weights in per cent, HALF_UP to two decimals. */
  static Score weighted(Score one, int weight, Score other, int otherWeight) {
    return new Score(
        BigDecimal.valueOf((long) one.value * weight + (long) other.value * otherWeight)
            .divide(BigDecimal.valueOf(weight + otherWeight), 0, RoundingMode.HALF_UP)
            .intValueExact());
  }

  public BigDecimal decimal() {
    return BigDecimal.valueOf(value, 2);
  }

  @Override
  public int compareTo(Score other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return decimal().toPlainString();
  }
}
