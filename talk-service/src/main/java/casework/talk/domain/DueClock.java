package casework.talk.domain;

import casework.platform.deadline.ColourReading;
import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.ExtensionTerms;
import casework.platform.deadline.Period;
import casework.platform.deadline.Recomputation;
import casework.platform.deadline.Situation;
import casework.platform.deadline.WorkingCalendar;
import casework.talk.domain.LimitTable.StageLimit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A clock of this service with the policy it was opened under and the due date last told.
 *
 * @param due by the calendar that the clock names
 */
public record DueClock(DeadlineClock clock, String policy, LocalDate due) {

  /** A clock with the limit of its stage. */
  static DueClock start(Stage stage, LocalDate on, String organ, RuleBook rules, LocalDate today) {
    return start(stage, on, List.of(), organ, rules, today);
  }

  /** A clock with other periods before the limit of its stage. */
  static DueClock start(
      Stage stage,
      LocalDate on,
      List<Period> before,
      String organ,
      RuleBook rules,
      LocalDate today) {
    StageLimit limit = rules.limit(stage, organ, on);
    List<Period> chain =
        java.util.stream.Stream.concat(before.stream(), limit.limit().stream()).toList();
    return of(stage, on, chain, limit.rule(), organ, rules, today);
  }

  /**
   * A clock that must end by a day that is printed as a day: it does not roll past it, but ends on
   * the last working day up to it.
   */
  static DueClock by(
      Stage stage,
      LocalDate from,
      LocalDate lastDay,
      String organ,
      RuleBook rules,
      LocalDate today) {
    WorkingCalendar calendar = rules.calendar(organ, today);
    LocalDate due = lastDay;
    while (!calendar.isWorkday(due)) {
      due = due.minusDays(1);
    }
    LocalDate start = from.isBefore(due) ? from : due.minusDays(1);
    int days = Math.toIntExact(ChronoUnit.DAYS.between(start, due));
    String rule = rules.limit(stage, organ, from).rule();
    return of(stage, start, List.of(Period.days(days)), rule, organ, rules, today);
  }

  private static DueClock of(
      Stage stage,
      LocalDate on,
      List<Period> limit,
      String rule,
      String organ,
      RuleBook rules,
      LocalDate today) {
    WorkingCalendar calendar = rules.calendar(organ, today);
    DeadlineClock clock =
        DeadlineClock.start(stage.name(), on, limit, rule, ExtensionTerms.NONE, calendar);
    return new DueClock(clock, rules.policyFor(organ, on).id(), clock.dueOn(calendar, today));
  }

  DueClock stop(LocalDate on) {
    LocalDate day = on.isBefore(clock.startedOn()) ? clock.startedOn() : on;
    return isRunning() ? new DueClock(clock.stop(day), policy, due) : this;
  }

  /** The clock told by the organ's newest calendar. */
  DueClock retold(String organ, RuleBook rules, LocalDate today) {
    WorkingCalendar calendar = rules.calendar(organ, today);
    if (!isRunning() || clock.calendarVersion().equals(calendar.id())) {
      return this;
    }
    Recomputation told = Recomputation.of(clock, due, calendar, today);
    return new DueClock(told.clock(), policy, told.due().due());
  }

  public boolean isRunning() {
    return clock.stoppedOn() == null;
  }

  /** Whether the due date has gone by while the clock runs. */
  public boolean isOverdue(LocalDate today) {
    return isRunning() && today.isAfter(due);
  }

  /** The colour at 24:00 of the day, with its reasons; none where the clock does not run. */
  public Optional<ColourReading> reading(String organ, RuleBook rules, LocalDate day) {
    return rules
        .policy(policy)
        .colour(Situation.of(clock.startedOn(), List.of(clock)), rules.calendar(organ, day), day);
  }
}
