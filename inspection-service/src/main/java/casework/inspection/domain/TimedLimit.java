package casework.inspection.domain;

import casework.platform.deadline.ColourReading;
import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.Pause;
import casework.platform.deadline.Period;
import casework.platform.deadline.Recomputation;
import casework.platform.deadline.Situation;
import casework.platform.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A running limit with its colours: the clock, the policy it was opened under, and the due date
 * last told.
 *
 * @param policy id of the policy; a matter keeps it however policies change later
 */
public record TimedLimit(DeadlineClock clock, String policy, LocalDate due) {

  /** Starts to run on {@code from}. */
  public static TimedLimit start(
      Limit limit, LocalDate from, String organ, RuleBook rules, LocalDate today) {
    LimitRow row = rules.limit(limit, organ, from);
    return start(limit, from, row.period(), organ, rules, today);
  }

  /** The same with a period of its own, such as the reply limit a document names. */
  public static TimedLimit start(
      Limit limit, LocalDate from, Period period, String organ, RuleBook rules, LocalDate today) {
    LimitRow row = rules.limit(limit, organ, from);
    WorkingCalendar calendar = rules.calendar(organ, today);
    DeadlineClock clock =
        DeadlineClock.start(
            limit.name(), from, List.of(period), row.rule(), row.extension(), calendar);
    return new TimedLimit(clock, rules.policyFor(organ, from).id(), clock.dueOn(calendar, today));
  }

  public TimedLimit extend(
      Period by, LocalDate grantedOn, String approvedBy, String organ, RuleBook rules) {
    DeadlineClock longer = clock.extend(by, grantedOn, approvedBy);
    return new TimedLimit(
        longer, policy, longer.dueOn(rules.calendar(organ, grantedOn), grantedOn));
  }

  /** Lets it stand still from that day, today or earlier. */
  public TimedLimit pause(
      LocalDate from,
      String reason,
      LocalDate on,
      String approvedBy,
      String organ,
      RuleBook rules) {
    DeadlineClock standing = clock.pause(from, reason, approvedBy, on);
    return new TimedLimit(standing, policy, standing.dueOn(rules.calendar(organ, on), on));
  }

  /** Lets it go on from that day, today or earlier. */
  public TimedLimit resume(LocalDate until, LocalDate on, String organ, RuleBook rules) {
    DeadlineClock going = clock.resume(until, on);
    return new TimedLimit(going, policy, going.dueOn(rules.calendar(organ, on), on));
  }

  /** The day by which it is judged what was done on that day: while it stands, none is lost. */
  public LocalDate judgedOn(LocalDate on) {
    return clock
        .openPause()
        .map(Pause::from)
        .filter(from -> isRunning() && from.isBefore(on))
        .orElse(on);
  }

  public TimedLimit stop(LocalDate on) {
    return new TimedLimit(clock.stop(on), policy, due);
  }

  /** The due date told anew by what is known of calendars today. */
  public TimedLimit retold(String organ, RuleBook rules, LocalDate today) {
    WorkingCalendar calendar = rules.calendar(organ, today);
    if (clock.calendarVersion().equals(calendar.id())) {
      // While it stands still its day moves on; that is no news of a calendar.
      return new TimedLimit(clock, policy, clock.dueOn(calendar, today));
    }
    Recomputation told = Recomputation.of(clock, due, calendar, today);
    return new TimedLimit(told.clock(), policy, told.due().due());
  }

  public boolean isRunning() {
    return clock.stoppedOn() == null;
  }

  /** The day on which this limit is to be looked at next: when it is past, or a calendar is out. */
  public LocalDate lookOn(String organ, RuleBook rules, LocalDate today) {
    LocalDate past = due.plusDays(1);
    return rules.nextPublication(organ, today).filter(each -> each.isBefore(past)).orElse(past);
  }

  /** Today's colour; nothing once it has stopped. */
  public Optional<ColourReading> reading(String organ, RuleBook rules, LocalDate today) {
    return rules
        .policy(policy)
        .colour(
            Situation.of(clock.startedOn(), List.of(clock)), rules.calendar(organ, today), today);
  }
}
