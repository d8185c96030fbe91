package casework.faults.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether the tallies of open clues are what counting them one by one comes to. */
final class OpenCluesCounted implements Check {

  @Override
  public String name() {
    return "open clues counted";
  }

  @Override
  public List<String> faults(Snapshot held) {
    Map<String, Long> counted = new TreeMap<>();
    held.clues().stream()
        .filter(each -> each.text("seek.status").equals("open"))
        .map(OpenCluesCounted::as)
        .forEach(each -> counted.merge(each, 1L, Long::sum));
    Map<String, Long> told = new TreeMap<>();
    for (Kept tally : held.all(Snapshot.CLUE, "clues_tallies")) {
      tally
          .part("numbers")
          .ifPresent(
              numbers ->
                  numbers
                      .document()
                      .forEach(
                          (field, number) ->
                              told.merge(
                                  tally.id() + "|" + field,
                                  number.asNumber().longValue(),
                                  Long::sum)));
    }
    TreeSet<String> all = new TreeSet<>(counted.keySet());
    all.addAll(told.keySet());
    List<String> faults = new ArrayList<>();
    for (String each : all) {
      long is = counted.getOrDefault(each, 0L);
      long says = told.getOrDefault(each, 0L);
      if (is != says) {
        faults.add(each + ": " + is + " open clues, the tally says " + says);
      }
    }
    return faults;
  }

  private static String as(Kept clue) {
    return String.join(
        "|",
        clue.text("seek.organ"),
        clue.text("seek.department"),
        clue.text("state.warnings.colour"));
  }
}
