package casework.platform.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The evaluation runs a policy asks for; a run looks at 24:00 of its day. */
public final class RunSchedule {

  // A rule without runs must not be searched for ever.
  private static final int MONTHS_AHEAD = 24;

  private final RunRule rule;

  public RunSchedule(ColourPolicy policy) {
    this.rule = policy.runs();
  }

  /** Run days from {@code first} to {@code last}, both included. */
  public List<LocalDate> between(LocalDate first, LocalDate last) {
    return months(YearMonth.from(first), YearMonth.from(last))
        .flatMap(month -> rule.in(month).stream())
        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
        .toList();
  }

  public boolean isRunDay(LocalDate day) {
    return rule.in(YearMonth.from(day)).contains(day);
  }

  /** The next run day after {@code day}, or nothing where none comes within two years. */
  public Optional<LocalDate> nextAfter(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return months(month, month.plusMonths(MONTHS_AHEAD))
        .flatMap(each -> rule.in(each).stream())
        .filter(each -> each.isAfter(day))
        .findFirst();
  }

  private static Stream<YearMonth> months(YearMonth first, YearMonth last) {
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
  }
}
