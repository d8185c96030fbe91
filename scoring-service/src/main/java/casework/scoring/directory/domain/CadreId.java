package casework.scoring.directory.domain;

import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refused;
import java.util.UUID;
import java.util.regex.Pattern;

/** Which cadre, such as {@code 990301-C005}. */
public record CadreId(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9]{6}-C[0-9]{3,6}");

  public CadreId {
    if (!FORM.matcher(value).matches()) {
      throw new Refused(
          new DirectoryRefusal.Malformed("cadre", "six digits, -C and three to six digits"));
    }
  }

  /** The key of everything that is said about him. */
  public UUID key() {
    return Identifiers.derive("cadre", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
