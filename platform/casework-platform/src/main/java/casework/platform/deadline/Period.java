package casework.platform.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A limit as the rules print it: so many working days, days or months. The day it starts from is
 * not counted.
 */
public record Period(Unit unit, int n) {

  /** What a period is counted in. */
  public enum Unit {
    WORKDAY,
    DAY,
    MONTH
  }

  public Period {
    if (n < 1) {
      throw new IllegalArgumentException("a period has at least one " + unit);
    }
  }

  public static Period workdays(int n) {
    return new Period(Unit.WORKDAY, n);
  }

  public static Period days(int n) {
    return new Period(Unit.DAY, n);
  }

  public static Period months(int n) {
    return new Period(Unit.MONTH, n);
  }

  /** The end before any rolling: for months the corresponding day, or the month's last. */
  public LocalDate nominalEnd(LocalDate start, WorkingCalendar calendar) {
    return switch (unit) {
      case WORKDAY -> calendar.plusWorkdays(start, n);
      case DAY -> start.plusDays(n);
      case MONTH -> start.plusMonths(n);
    };
  }

  /** The end of the period; on a rest day it moves to the next working day. */
  public End end(LocalDate start, WorkingCalendar calendar) {
    return end(List.of(this), start, calendar);
  }

  /** Periods one after the other as one end: only the last day of all may roll. */
  public static End end(List<Period> chain, LocalDate start, WorkingCalendar calendar) {
    LocalDate nominal = start;
    boolean provisional = false;
    for (Period each : chain) {
      LocalDate next = each.nominalEnd(nominal, calendar);
      provisional |= each.unit == Unit.WORKDAY && calendar.isProvisional(nominal.plusDays(1), next);
      nominal = next;
    }
    LocalDate due = calendar.roll(nominal);
    return new End(nominal, due, provisional || calendar.isProvisional(nominal, due));
  }

  /**
   * Where a period ends.
   *
   * @param nominal the end as counted
   * @param due the nominal end, or the next working day where that is a rest day
   * @param provisional whether a calendar not yet published may still move it
   */
  public record End(LocalDate nominal, LocalDate due, boolean provisional) {}
}
