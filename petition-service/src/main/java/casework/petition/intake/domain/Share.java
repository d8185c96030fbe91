package casework.petition.intake.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A published rate with the counts it comes from. */
public record Share(long numerator, long denominator) {

  /** Per cent, rounded half up to two places, without trailing zeros; null of nothing. */
  public @Nullable BigDecimal percent() {
    if (denominator == 0) {
      return null;
    }
    BigDecimal exact =
        BigDecimal.valueOf(numerator)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
    BigDecimal stripped = exact.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
