package casework.scoring.directory.domain;

import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refused;
import java.util.UUID;
import java.util.regex.Pattern;

/** Which unit, such as {@code 990301-U003}. */
public record UnitCode(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9]{6}-U[0-9]{3,6}");

  public UnitCode {
    if (!FORM.matcher(value).matches()) {
      throw new Refused(
          new DirectoryRefusal.Malformed("unit", "six digits, -U and three to six digits"));
    }
  }

  /** The key under which it is kept. */
  public UUID key() {
    return Identifiers.derive("unit", value);
  }

  /** The code of its n-th post. */
  public String post(int n) {
    return "%s-P%02d".formatted(value, n);
  }

  @Override
  public String toString() {
    return value;
  }
}
