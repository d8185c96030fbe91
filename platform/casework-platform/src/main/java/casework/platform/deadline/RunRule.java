package casework.platform.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * On which days an organ evaluates its matters.
 *
 * @param daysOfMonth such as 15 and 31; a day the month does not have is its last day
 * @param overrides months that have other days, each complete in itself
 */
public record RunRule(List<Integer> daysOfMonth, Map<YearMonth, List<LocalDate>> overrides) {

  /** No runs: everything hangs on the rungs. */
  public static final RunRule NONE = new RunRule(List.of(), Map.of());

  public RunRule {
    daysOfMonth = List.copyOf(daysOfMonth);
    overrides = Map.copyOf(overrides);
    if (daysOfMonth.stream().anyMatch(day -> day < 1 || day > 31)) {
      throw new IllegalArgumentException("days of a month: " + daysOfMonth);
    }
    overrides.forEach(
        (month, days) -> {
          if (days.stream().anyMatch(day -> !YearMonth.from(day).equals(month))) {
            throw new IllegalArgumentException("days of " + month + ": " + days);
          }
        });
  }

  List<LocalDate> in(YearMonth month) {
    List<LocalDate> dated = overrides.get(month);
    if (dated != null) {
      return dated.stream().sorted().toList();
    }
    TreeSet<LocalDate> days = new TreeSet<>();
    daysOfMonth.forEach(day -> days.add(month.atDay(Math.min(day, month.lengthOfMonth()))));
    return List.copyOf(days);
  }
}
