package casework.faults.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which runs each organ must have had: from the day of its first clue to the last day. */
final class RunDays {

  private RunDays() {}

  static Map<String, List<LocalDate>> byOrgan(Snapshot held, LocalDate last) {
    Map<String, LocalDate> since = new HashMap<>();
    held.clues()
        .forEach(each -> since.merge(each.text("state.organ"), came(each), RunDays::earlier));
    Map<String, List<LocalDate>> days = new HashMap<>();
    since.forEach((organ, first) -> days.put(organ, Course.runs(first, last)));
    return days;
  }

  /** Those of the days on which the clue was in the ledger: before, it was on paper. */
  static List<LocalDate> of(Kept clue, List<LocalDate> days) {
    return clue.day("state.origin.takenOverOn")
        .map(since -> days.stream().filter(each -> !each.isBefore(since)).toList())
        .orElse(days);
  }

  private static LocalDate came(Kept clue) {
    return clue.day("state.origin.takenOverOn").or(() -> clue.day("state.enteredOn")).orElseThrow();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
