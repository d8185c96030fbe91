package casework.inspection.application;

import casework.inspection.domain.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One number as it is reported, with the rows that it counts.
 *
 * @param unit {@code 件}, {@code 人}, {@code 个}, {@code 轮}, {@code 项} or {@code 元}
 * @param numerator the number; null where the figure is a sum of money
 * @param amount yuan with two decimals, as text; null where the figure is a number
 * @param denominator null where the figure is a plain count
 * @param rate per cent, HALF_UP to two decimals, trailing zeros cut: {@code 91.32}, {@code 93.4};
 *     null without a denominator, or where that is 0
 * @param rows where the counted rows are listed
 */
public record Figure(
    String code,
    String unit,
    @Nullable Long numerator,
    @Nullable String amount,
    @Nullable Long denominator,
    @Nullable String rate,
    String rows,
    @Nullable String denominatorRows) {

  static Figure count(String code, String unit, long number, String rows) {
    return new Figure(code, unit, number, null, null, null, rows, null);
  }

  static Figure sum(String code, Yuan amount, String rows) {
    return new Figure(code, "元", null, amount.toString(), null, null, rows, null);
  }

  static Figure of(
      String code, String unit, long part, long whole, String rows, String denominatorRows) {
    return new Figure(code, unit, part, null, whole, rate(part, whole), rows, denominatorRows);
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
