package casework.demo.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A rate as somebody printed it, and what it was printed of. A rate is a quotient of two whole
 * numbers, rounded half up to two decimals, so most numbers with two decimals are the rate of
 * nothing that can be counted; such a one is a misprint, whatever was counted.
 *
 * @param percent as printed
 * @param of what is counted altogether
 */
record PrintedRate(BigDecimal percent, int of) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  PrintedRate {
    if (of < 1) {
      throw new IllegalArgumentException("a rate is of something");
    }
  }

  /** The whole number that gives this rate; empty where none does. */
  Optional<Integer> numerator() {
    int near = nearest();
    for (int each = Math.max(0, near - 1); each <= Math.min(of, near + 1); each++) {
      if (rate(each, of).compareTo(percent) == 0) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  boolean isPossible() {
    return numerator().isPresent();
  }

  /** What is said of it: the parts it comes of, or the rates next to it that can be. */
  String verdict() {
    return numerator()
        .map(each -> each + "/" + of)
        .orElseGet(
            () -> {
              int below = (int) Math.floor(percent.doubleValue() * of / 100);
              return "%d/%d = %s, %d/%d = %s"
                  .formatted(below, of, said(below), below + 1, of, said(below + 1));
            });
  }

  private String said(int numerator) {
    return rate(numerator, of).stripTrailingZeros().toPlainString();
  }

  private int nearest() {
    return percent
        .multiply(BigDecimal.valueOf(of))
        .divide(HUNDRED, 0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  static BigDecimal rate(int numerator, int denominator) {
    return BigDecimal.valueOf(numerator)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
  }
}
