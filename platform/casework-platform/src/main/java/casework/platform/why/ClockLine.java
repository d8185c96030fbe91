package casework.platform.why;

import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.DueDate;
import casework.platform.deadline.DueRevision;
import casework.platform.deadline.Extension;
import casework.platform.deadline.Pause;
import casework.platform.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock as a why-view shows it: its rule, its days, and every fact that made its due date that
 * date.
 *
 * @param stage code of what runs
 * @param policy id of the colour policy it was opened under
 * @param calendar version of the calendar it was last told by
 * @param stoppedOn null while it runs
 * @param provisional true where a calendar not yet published decides the date
 */
public record ClockLine(
    String stage,
    String rule,
    String policy,
    String calendar,
    LocalDate startedOn,
    @Nullable LocalDate stoppedOn,
    LocalDate due,
    boolean provisional,
    List<Extension> extensions,
    List<Pause> pauses,
    List<DueRevision> revisions,
    List<Fact> facts) {

  /** The clock as it stands today by that calendar. */
  public static ClockLine of(
      DeadlineClock clock, String policy, WorkingCalendar calendar, LocalDate today) {
    DueDate due = clock.due(calendar, today);
    return new ClockLine(
        clock.stage(),
        clock.rule(),
        policy,
        clock.calendarVersion(),
        clock.startedOn(),
        clock.stoppedOn(),
        due.due(),
        due.provisional(),
        clock.extensions(),
        clock.pauses(),
        clock.revisions(),
        Fact.of(due.explanation()));
  }
}
