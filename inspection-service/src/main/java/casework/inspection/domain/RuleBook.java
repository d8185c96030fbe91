package casework.inspection.domain;

import casework.platform.deadline.CalendarBook;
import casework.platform.deadline.CalendarEdition;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.OrganCalendar;
import casework.platform.deadline.PolicyBook;
import casework.platform.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an inspection office goes by: limits, colour policies and working calendars, all dated, and
 * the series its numbers come from.
 */
public record RuleBook(
    List<LimitTable> limits, PolicyBook policies, CalendarBook calendars, Numbers numbers) {

  private static final String ANY_ORGAN = "*";

  public RuleBook {
    limits = List.copyOf(limits);
  }

  /** The working calendar of an organ by what was published on the day. */
  public WorkingCalendar calendar(String organ, LocalDate on) {
    return calendars.asKnownOn(on, organ);
  }

  /** The day by which something is to be done that begins to run on {@code from}. */
  public LocalDate dueOn(Limit limit, String organ, LocalDate from, LocalDate today) {
    return limit(limit, organ, from).period().end(from, calendar(organ, today)).due();
  }

  /** The limit that holds for what begins on the day. */
  public LimitRow limit(Limit limit, String organ, LocalDate on) {
    return find(organ, on).or(() -> find(ANY_ORGAN, on)).stream()
        .flatMap(table -> table.limits().stream())
        .filter(each -> each.limit() == limit)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException("no limit of " + limit + " for " + organ + " on " + on));
  }

  private Optional<LimitTable> find(String organ, LocalDate on) {
    return limits.stream()
        .filter(each -> each.organ().equals(organ) && each.isInForce(on))
        .findFirst();
  }

  /** The colour policy that a clock opened on the day comes under. */
  public ColourPolicy policyFor(String organ, LocalDate on) {
    return policies
        .inForce(organ, on)
        .orElseThrow(
            () -> new IllegalStateException("no colour policy for " + organ + " on " + on));
  }

  /** The policy a clock was opened under. */
  public ColourPolicy policy(String id) {
    return policies
        .named(id)
        .orElseThrow(() -> new IllegalStateException("the colour policy is gone: " + id));
  }

  /** The first day after {@code day} on which a calendar comes out that is already in the book. */
  public Optional<LocalDate> nextPublication(String organ, LocalDate day) {
    Stream<LocalDate> national = calendars.editions().stream().map(CalendarEdition::publishedOn);
    Stream<LocalDate> own =
        calendars.organCalendars().stream()
            .filter(each -> each.organ().equals(organ))
            .map(OrganCalendar::publishedOn);
    return Stream.concat(national, own)
        .filter(each -> each.isAfter(day))
        .min(Comparator.naturalOrder());
  }
}
