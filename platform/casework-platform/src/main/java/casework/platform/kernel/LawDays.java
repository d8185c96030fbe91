package casework.platform.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which the law counts days. */
public final class LawDays {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private LawDays() {}

  /** The day on which an instant falls for the law. */
  public static LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The instant at which a law day begins. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
