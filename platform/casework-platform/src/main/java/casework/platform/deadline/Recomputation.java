package casework.platform.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a stored due date when a calendar is published.
 *
 * @param clock the clock, told by the new calendar and keeping the revision
 * @param due the due date by the new calendar, explained
 * @param revision old and new date; null where the date stands
 */
public record Recomputation(DeadlineClock clock, DueDate due, @Nullable DueRevision revision) {

  /**
   * Tells the clock by another calendar.
   *
   * @param storedDue the date told so far, by the calendar the clock names
   */
  public static Recomputation of(
      DeadlineClock clock, LocalDate storedDue, WorkingCalendar calendar, LocalDate today) {
    LocalDate newDue = clock.dueOn(calendar, today);
    DueRevision revision =
        newDue.equals(storedDue)
            ? null
            : new DueRevision(today, storedDue, newDue, clock.calendarVersion(), calendar.id());
    DeadlineClock told = clock.toldBy(calendar.id(), revision);
    return new Recomputation(told, told.due(calendar, today), revision);
  }

  public boolean moved() {
    return revision != null;
  }
}
