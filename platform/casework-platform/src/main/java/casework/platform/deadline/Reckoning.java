package casework.platform.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The steps from a start to a due date: limit, extensions, roll, pauses.
 *
 * @param extensionEnds where each extension ends, in the order they were granted
 * @param pausedWorkdays working days on which some pause stood at 24:00, each counted once
 */
record Reckoning(
    DeadlineClock clock,
    WorkingCalendar calendar,
    LocalDate until,
    Period.End limitEnd,
    List<Period.End> extensionEnds,
    int pausedWorkdays,
    LocalDate due) {

  /** Reckons by all the facts of the clock; pauses are looked at up to {@code today}. */
  static Reckoning of(DeadlineClock clock, WorkingCalendar calendar, LocalDate today) {
    Period.End limit = Period.end(clock.limit(), clock.startedOn(), calendar);
    List<Period.End> ends = new ArrayList<>();
    Period.End last = limit;
    for (Extension each : clock.extensions()) {
      // The limit ends on a day people can act on; an extension adds to that day.
      last = each.by().end(last.due(), calendar);
      ends.add(last);
    }
    LocalDate stopped = clock.stoppedOn();
    LocalDate until = stopped == null || stopped.isAfter(today) ? today : stopped.minusDays(1);
    int paused = pausedWorkdays(clock.pauses(), clock.startedOn(), until, calendar);
    LocalDate due = calendar.plusWorkdays(last.due(), paused);
    return new Reckoning(clock, calendar, until, limit, List.copyOf(ends), paused, due);
  }

  /** Working days from {@code earliest} on at whose 24:00 at least one of the pauses stood. */
  static int pausedWorkdays(
      List<Pause> pauses, LocalDate earliest, LocalDate until, WorkingCalendar calendar) {
    int count = 0;
    LocalDate counted = earliest.minusDays(1);
    List<Pause> inOrder = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    for (Pause each : inOrder) {
      LocalDate dayBefore = each.from().minusDays(1);
      LocalDate after = dayBefore.isAfter(counted) ? dayBefore : counted;
      LocalDate last = each.lastStanding(until);
      if (last.isAfter(after)) {
        count += calendar.workdaysBetween(after, last);
        counted = last;
      }
    }
    return count;
  }

  Period.End beforePauses() {
    return extensionEnds.isEmpty() ? limitEnd : extensionEnds.getLast();
  }

  boolean provisional() {
    boolean moved = pausedWorkdays > 0 && calendar.isProvisional(beforePauses().due(), due);
    boolean pausesUnsure =
        clock.pauses().stream()
            .filter(each -> !each.from().isAfter(until))
            .anyMatch(each -> calendar.isProvisional(each.from(), each.lastStanding(until)));
    return limitEnd.provisional()
        || extensionEnds.stream().anyMatch(Period.End::provisional)
        || moved
        || pausesUnsure;
  }
}
