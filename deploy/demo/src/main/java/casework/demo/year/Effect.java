package casework.demo.year;

import java.math.BigDecimal;

/**
 * What came of an inspection in money and people.
 *
 * @param recovered yuan
 * @param retrieved yuan
 * @param accountable people held to account
 * @param punished people punished
 */
public record Effect(BigDecimal recovered, BigDecimal retrieved, int accountable, int punished) {

  static Effect of(Cells row) {
    return new Effect(
        new BigDecimal(row.text("recovered")),
        new BigDecimal(row.text("retrieved")),
        row.number("accountable"),
        row.number("punished"));
  }
}
