package casework.platform.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The number a policy row looks at, on one clock at 24:00 of one day. */
record Measure(int value, LocalDate anchor) {

  /** Nothing where the row looks at something the matter does not have. */
  static Optional<Measure> of(
      ColourRow row,
      DeadlineClock clock,
      Situation situation,
      WorkingCalendar calendar,
      LocalDate day) {
    return switch (row.basis()) {
      case REMAINING -> {
        LocalDate due = Reckoning.of(clock, calendar, day).due();
        yield Optional.of(new Measure(remaining(row.unit(), due, calendar, day), due));
      }
      case ELAPSED ->
          row.since() == ColourRow.Since.STAGE
              ? elapsed(row, clock.startedOn(), clock.pauses(), calendar, day)
              : elapsed(row, situation.receivedOn(), situation.pauses(), calendar, day);
      case NO_PROGRESS -> elapsed(row, situation.restsSince(clock), clock.pauses(), calendar, day);
      case UNANSWERED ->
          situation
              .unansweredSince()
              .flatMap(since -> elapsed(row, since, clock.pauses(), calendar, day));
    };
  }

  private static Optional<Measure> elapsed(
      ColourRow row, LocalDate since, List<Pause> pauses, WorkingCalendar calendar, LocalDate day) {
    // A pause moves thresholds as it moves a due date: by the working days on which it stood.
    int paused = Reckoning.pausedWorkdays(pauses, since, day, calendar);
    LocalDate anchor = calendar.plusWorkdays(since, paused);
    return Optional.of(new Measure(running(row.unit(), anchor, calendar, day), since));
  }

  private static int remaining(
      Period.Unit unit, LocalDate due, WorkingCalendar calendar, LocalDate day) {
    if (day.isAfter(due)) {
      return -Math.max(1, running(unit, due, calendar, day));
    }
    return switch (unit) {
      case WORKDAY -> calendar.workdaysBetween(day, due);
      case DAY -> Math.toIntExact(ChronoUnit.DAYS.between(day, due));
      case MONTH -> monthsBefore(due, day);
    };
  }

  /** Which unit runs on {@code day}, counted from {@code since}; 0 on the day itself. */
  private static int running(
      Period.Unit unit, LocalDate since, WorkingCalendar calendar, LocalDate day) {
    if (!day.isAfter(since)) {
      return 0;
    }
    return switch (unit) {
      case WORKDAY -> calendar.workdaysBetween(since, day);
      case DAY -> Math.toIntExact(ChronoUnit.DAYS.between(since, day));
      case MONTH -> monthsAfter(since, day);
    };
  }

  private static int monthsAfter(LocalDate since, LocalDate day) {
    int months = monthNumber(day) - monthNumber(since);
    return since.plusMonths(months).isBefore(day) ? months + 1 : months;
  }

  private static int monthsBefore(LocalDate due, LocalDate day) {
    int months = monthNumber(due) - monthNumber(day);
    return due.minusMonths(months).isAfter(day) ? months + 1 : months;
  }

  private static int monthNumber(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue();
  }
}
