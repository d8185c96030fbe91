package casework.inspection.domain.round;

import java.util.Locale;

/** The four reasons for which somebody must keep out of a unit (四种回避). */
public enum RecusalKind {
  /** 地域回避: the unit lies where he is at home. */
  AREA,
  /** 任职回避: he holds or has held a post in the unit. */
  POST,
  /** 公务回避: he, his spouse or a relative has to do with the unit. */
  DUTY,
  /** 交叉巡察: a county's own people do not inspect that county's units. */
  CROSS;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
