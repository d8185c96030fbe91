package casework.platform.deadline;

import casework.platform.deadline.ExplanationLine.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes down, line by line, how a due date came about. */
final class Explanation {

  /** Stands for an ordinary Saturday or Sunday among the names of festivals. */
  static final String WEEKEND = "周末";

  private final List<ExplanationLine> lines = new ArrayList<>();
  private final Set<Integer> years = new TreeSet<>();
  private final DeadlineClock clock;
  private final WorkingCalendar calendar;

  private Explanation(DeadlineClock clock, WorkingCalendar calendar) {
    this.clock = clock;
    this.calendar = calendar;
  }

  static List<ExplanationLine> of(Reckoning reckoning) {
    Explanation made = new Explanation(reckoning.clock(), reckoning.calendar());
    made.limit(reckoning);
    made.extensions(reckoning);
    made.pauses(reckoning);
    made.calendars();
    made.result(reckoning);
    return List.copyOf(made.lines);
  }

  private void limit(Reckoning reckoning) {
    add(Code.START, clock.startedOn(), null, null, null, clock.stage(), clock.rule(), "");
    LocalDate from = clock.startedOn();
    for (Period each : clock.limit()) {
      LocalDate end = each.nominalEnd(from, calendar);
      add(Code.LIMIT, from, end, each.n(), each.unit(), "", clock.rule(), "");
      counted(each, from, end);
      from = end;
    }
    rolled(reckoning.limitEnd());
  }

  private void extensions(Reckoning reckoning) {
    LocalDate from = reckoning.limitEnd().due();
    for (int i = 0; i < reckoning.extensionEnds().size(); i++) {
      Extension granted = clock.extensions().get(i);
      Period.End end = reckoning.extensionEnds().get(i);
      Period by = granted.by();
      add(
          Code.EXTENDED,
          granted.grantedOn(),
          end.nominal(),
          by.n(),
          by.unit(),
          "",
          clock.rule(),
          granted.approvedBy());
      counted(by, from, end.nominal());
      rolled(end);
      from = end.due();
    }
  }

  private void pauses(Reckoning reckoning) {
    for (Pause each : clock.pauses()) {
      if (each.from().isAfter(reckoning.until())) {
        continue;
      }
      LocalDate last = each.lastStanding(reckoning.until());
      int days = calendar.workdaysBetween(each.from().minusDays(1), last);
      use(each.from(), last);
      add(
          Code.PAUSED,
          each.from(),
          each.until(),
          days,
          Period.Unit.WORKDAY,
          each.reason(),
          "",
          each.approvedBy());
      if (each.recordedOn().isAfter(each.from())) {
        add(
            Code.PAUSE_BACKDATED,
            each.from(),
            each.recordedOn(),
            null,
            null,
            each.reason(),
            "",
            each.approvedBy());
      }
    }
    if (reckoning.pausedWorkdays() > 0) {
      use(reckoning.beforePauses().due(), reckoning.due());
      add(
          Code.PAUSES_MOVE_THE_END,
          reckoning.beforePauses().due(),
          reckoning.due(),
          reckoning.pausedWorkdays(),
          Period.Unit.WORKDAY,
          "",
          "",
          "");
    }
  }

  private void calendars() {
    for (int year : years) {
      calendar
          .edition(year)
          .ifPresentOrElse(
              used ->
                  add(
                      Code.CALENDAR,
                      used.publishedOn(),
                      null,
                      year,
                      null,
                      used.id(),
                      "",
                      used.source()),
              () -> add(Code.PROVISIONAL, null, null, year, null, "", "", ""));
    }
    for (DueRevision each : clock.revisions()) {
      add(
          Code.REVISED,
          each.oldDue(),
          each.newDue(),
          null,
          null,
          each.calendarTo(),
          "",
          each.calendarFrom());
    }
  }

  private void result(Reckoning reckoning) {
    if (clock.stoppedOn() != null) {
      add(Code.STOPPED, clock.stoppedOn(), null, null, null, "", "", "");
    }
    add(Code.DUE, reckoning.due(), null, null, null, clock.stage(), clock.rule(), "");
  }

  /** What lies between the ends of a period, or how its last day was found. */
  private void counted(Period period, LocalDate from, LocalDate end) {
    switch (period.unit()) {
      case WORKDAY -> workdaysCounted(from, end);
      case MONTH -> {
        if (end.getDayOfMonth() != from.getDayOfMonth()) {
          add(Code.MONTH_END, end, null, null, null, "", "", "");
        }
      }
      case DAY -> {}
    }
  }

  private void workdaysCounted(LocalDate from, LocalDate end) {
    use(from.plusDays(1), end);
    Rests between = rests(from.plusDays(1), end);
    if (between.rests > 0) {
      add(
          Code.RESTS,
          from.plusDays(1),
          end,
          between.rests,
          Period.Unit.DAY,
          between.names(),
          "",
          "");
    }
    if (between.madeUp > 0) {
      add(
          Code.MAKE_UP_WORKDAYS,
          from.plusDays(1),
          end,
          between.madeUp,
          Period.Unit.DAY,
          "",
          "",
          "");
    }
  }

  private void rolled(Period.End end) {
    use(end.nominal(), end.due());
    if (!end.due().equals(end.nominal())) {
      Rests between = rests(end.nominal(), end.due());
      add(
          Code.ROLLED,
          end.nominal(),
          end.due(),
          between.rests,
          Period.Unit.DAY,
          between.names(),
          "",
          "");
    }
  }

  private void use(LocalDate from, LocalDate to) {
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      years.add(year);
    }
  }

  private Rests rests(LocalDate from, LocalDate to) {
    Rests found = new Rests();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      found.look(day, calendar);
    }
    return found;
  }

  private void add(
      Code code,
      @Nullable LocalDate on,
      @Nullable LocalDate until,
      @Nullable Integer number,
      Period.@Nullable Unit unit,
      String text,
      String rule,
      String source) {
    lines.add(new ExplanationLine(code, on, until, number, unit, text, rule, source));
  }

  /** Rest days and make-up workdays met on the way. */
  private static final class Rests {
    private final Set<String> festivals = new LinkedHashSet<>();
    private int rests;
    private int madeUp;

    void look(LocalDate day, WorkingCalendar calendar) {
      boolean weekend = day.getDayOfWeek().getValue() >= 6;
      if (calendar.isWorkday(day)) {
        madeUp += weekend ? 1 : 0;
      } else {
        rests++;
        festivals.add(calendar.special(day).map(SpecialDay::name).orElse(WEEKEND));
      }
    }

    String names() {
      return String.join("、", festivals);
    }
  }
}
