package casework.scoring.board.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points of a scheme, in hundredths, so that sums are exact.
 *
 * @param value hundredths of a point; negative on a board whose deductions outweigh what was earned
 */
public record Points(long value) implements Comparable<Points> {

  public static final Points ZERO = new Points(0);

  /**
   * Points as they are printed, such as {@code 2.5}.
   *
   * @throws ArithmeticException where there are more than two decimals
   */
  public static Points of(String decimal) {
    return new Points(new BigDecimal(decimal).movePointRight(2).longValueExact());
  }

  public Points plus(Points other) {
    return new Points(Math.addExact(value, other.value));
  }

  public Points minus(Points other) {
    return new Points(Math.subtractExact(value, other.value));
  }

  public Points times(int count) {
    return new Points(Math.multiplyExact(value, (long) count));
  }

  /** So many hundredths of these points, HALF_UP to two decimals. */
  public Points share(int percent) {
    return new Points(
        BigDecimal.valueOf(value)
            .multiply(BigDecimal.valueOf(percent))
            .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  public Points atMost(Points most) {
    return compareTo(most) > 0 ? most : this;
  }

  /** The number with two decimals. */
  public BigDecimal decimal() {
    return BigDecimal.valueOf(value, 2);
  }

  @Override
  public int compareTo(Points other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return decimal().toPlainString();
  }
}
