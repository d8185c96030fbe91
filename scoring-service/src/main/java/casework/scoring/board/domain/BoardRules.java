package casework.scoring.board.domain;

import casework.platform.deadline.CalendarBook;
import casework.platform.deadline.WorkingCalendar;
import java.time.LocalDate;

/** What an office goes by when it scores: schemes and working calendars, all dated. */
public record BoardRules(SchemeBook schemes, CalendarBook calendars) {

  public WorkingCalendar calendar(String organ, LocalDate on) {
    return calendars.asKnownOn(on, organ);
  }
}
