package casework.talk.domain;

import casework.platform.deadline.CalendarBook;
import casework.platform.deadline.CalendarEdition;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.PolicyBook;
import casework.platform.deadline.WorkingCalendar;
import casework.talk.domain.LimitTable.StageLimit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an office goes by when it judges talks: limits and lists, colour policies, calendars. */
public record RuleBook(List<LimitTable> limits, PolicyBook policies, CalendarBook calendars) {

  private static final String ANY_ORGAN = "*";

  public RuleBook {
    limits = List.copyOf(limits);
  }

  /** The working calendar of an organ by what was published on the day. */
  public WorkingCalendar calendar(String organ, LocalDate on) {
    return calendars.asKnownOn(on, organ);
  }

  /** The first day after {@code day} on which a calendar comes out that is already in the book. */
  public Optional<LocalDate> publishedAfter(LocalDate day) {
    return calendars.editions().stream()
        .map(CalendarEdition::publishedOn)
        .filter(each -> each.isAfter(day))
        .min(LocalDate::compareTo);
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

  /** The organ's table for what begins on the day. */
  public LimitTable table(String organ, LocalDate on) {
    return find(organ, on)
        .or(() -> find(ANY_ORGAN, on))
        .orElseThrow(() -> new IllegalStateException("no limits for " + organ + " on " + on));
  }

  /** The limit of a stage for a clock opened on the day. */
  public StageLimit limit(Stage stage, String organ, LocalDate on) {
    return table(organ, on)
        .limit(stage)
        .orElseThrow(
            () ->
                new IllegalStateException("no limit of " + stage + " for " + organ + " on " + on));
  }

  // Where two are in force the younger holds; of equally old ones the office's own, which come
  // first.
  private Optional<LimitTable> find(String organ, LocalDate on) {
    return limits.stream()
        .filter(each -> each.organ().equals(organ) && each.isInForce(on))
        .max(Comparator.comparing(LimitTable::validFrom));
  }
}
