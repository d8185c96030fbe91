package casework.scoring.board.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One number as it is reported, with the rows that it counts.
 *
 * @param unit {@code 件}, {@code 人} or {@code 期}
 * @param denominator null where the figure is a plain count
 * @param rate per cent, HALF_UP to two decimals, trailing zeros cut; null without a denominator, or
 *     where that is 0
 * @param rows where the counted rows are listed
 */
public record Figure(
    String code,
    String unit,
    long numerator,
    @Nullable Long denominator,
    @Nullable String rate,
    String rows,
    @Nullable String denominatorRows) {

  public static Figure count(String code, String unit, long number, String rows) {
    return new Figure(code, unit, number, null, null, rows, null);
  }

  public static Figure of(
      String code, String unit, long part, long whole, String rows, String denominatorRows) {
    return new Figure(code, unit, part, whole, rate(part, whole), rows, denominatorRows);
  }

  /** How a rate is printed; null for a share of nothing. */
  public static @Nullable String rate(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }
}
