package casework.scoring.warning.domain;

import casework.platform.kernel.Refused;
import java.util.regex.Pattern;

/**
 * Who is warned.
 *
 * @param id the cadre's id, such as {@code 990300-C001}, or the unit whose team it is, such as
 *     {@code 990300-U001}
 */
public record Target(Kind kind, String id) {

  private static final Pattern CADRE = Pattern.compile("\\d{6}-C\\d{3,6}");
  private static final Pattern UNIT = Pattern.compile("\\d{6}-U\\d{3,6}");

  /** A cadre, or the team of leaders (领导班子) of a unit. */
  public enum Kind {
    CADRE,
    TEAM
  }

  public Target {
    Pattern form = kind == Kind.CADRE ? CADRE : UNIT;
    if (!form.matcher(id).matches()) {
      throw new Refused(
          new WarningRefusal.Malformed("target", "the id of a cadre or the code of a unit"));
    }
  }
}
