package casework.inspection.domain;

import casework.platform.kernel.Refused;
import java.math.BigDecimal;

/** An amount of money in yuan, kept to the fen so that sums stay exact. */
public record Yuan(long fen) {

  public static final Yuan NONE = new Yuan(0);

  public Yuan {
    if (fen < 0) {
      throw new Refused(new InspectionRefusal.Malformed("amount", "not negative"));
    }
  }

  /** An amount with at most two decimals. */
  public static Yuan of(BigDecimal yuan) {
    try {
      return new Yuan(yuan.movePointRight(2).longValueExact());
    } catch (ArithmeticException _) {
      throw new Refused(
          new InspectionRefusal.Malformed("amount", "yuan with at most two decimals"));
    }
  }

  public Yuan plus(Yuan other) {
    return new Yuan(Math.addExact(fen, other.fen));
  }

  /** The amount in yuan, always with two decimals. */
  public BigDecimal yuan() {
    return BigDecimal.valueOf(fen, 2);
  }

  /** The amount as it is written: {@code 334700.00}. */
  @Override
  public String toString() {
    return yuan().toPlainString();
  }
}
