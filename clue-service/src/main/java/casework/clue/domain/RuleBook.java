package casework.clue.domain;

import casework.platform.deadline.CalendarBook;
import casework.platform.deadline.CalendarEdition;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.OrganCalendar;
import casework.platform.deadline.PolicyBook;
import casework.platform.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an office goes by when it judges a clue: limits, colour policies and working calendars, all
 * dated, and the series from which notices take their numbers.
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

  /** Days after {@code day} on which a calendar comes out that is already in the book. */
  public Stream<LocalDate> publications(String organ, LocalDate day) {
    Stream<LocalDate> national = calendars.editions().stream().map(CalendarEdition::publishedOn);
    Stream<LocalDate> own =
        calendars.organCalendars().stream()
            .filter(each -> each.organ().equals(organ))
            .map(OrganCalendar::publishedOn);
    return Stream.concat(national, own).filter(each -> each.isAfter(day));
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

  /** The limit of a stage for a clock opened on the day. */
  public StageLimit limit(Stage stage, String organ, LocalDate on) {
    return find(organ, on).or(() -> find(ANY_ORGAN, on)).stream()
        .flatMap(table -> table.limits().stream())
        .filter(each -> each.stage() == stage)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException("no limit of " + stage + " for " + organ + " on " + on));
  }

  private Optional<LimitTable> find(String organ, LocalDate on) {
    return limits.stream()
        .filter(each -> each.organ().equals(organ) && each.isInForce(on))
        .findFirst();
  }
}
