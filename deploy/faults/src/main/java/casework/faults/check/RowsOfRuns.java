package casework.faults.check;

import casework.platform.deadline.ColourReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether the runs recorded one row for each clue whose clock ran, no other, and with the colour
 * that the clue's dates make it.
 */
final class RowsOfRuns implements Check {

  private static final String COMPLETED = "casework.clue-run.completed.v1";

  private final LocalDate last;

  RowsOfRuns(LocalDate last) {
    this.last = last;
  }

  @Override
  public String name() {
    return "rows of runs";
  }

  @Override
  public List<String> faults(Snapshot held) {
    List<String> faults = new ArrayList<>();
    Map<String, List<LocalDate>> days = RunDays.byOrgan(held, last);
    days.forEach((organ, runs) -> series(held, organ, runs, faults));
    Map<String, Kept> rows = rows(held, faults);
    for (Kept clue : held.clues()) {
      if (!clue.list("state.earlier").isEmpty()) {
        faults.add("clue " + clue.id() + " went back to study, which is not reckoned here");
      }
      List<LocalDate> runs = days.getOrDefault(clue.text("state.organ"), List.of());
      for (LocalDate run : RunDays.of(clue, runs)) {
        Kept row = rows.remove(run + " " + clue.id());
        String expected =
            Course.of(clue).flatMap(course -> course.reading(run)).map(RowsOfRuns::said).orElse("");
        String found = row == null ? "" : said(row);
        if (!expected.equals(found)) {
          faults.add(
              "run %s has for clue %s [%s] instead of [%s]"
                  .formatted(run, clue.id(), found, expected));
        }
      }
    }
    rows.keySet().forEach(each -> faults.add("a row that belongs to nothing: " + each));
    return faults;
  }

  private static Map<String, Kept> rows(Snapshot held, List<String> faults) {
    Map<String, Kept> rows = new TreeMap<>();
    for (Kept row : held.all(Snapshot.CLUE, "run_rows")) {
      String place = row.text("seek.run") + " " + row.text("seek.clue");
      if (rows.put(place, row) != null) {
        faults.add("two rows of run and clue " + place);
      }
    }
    return rows;
  }

  private static void series(
      Snapshot held, String organ, List<LocalDate> expected, List<String> faults) {
    List<LocalDate> done =
        held.all(Snapshot.CLUE, "run_series").stream()
            .filter(each -> each.text("state.organ").equals(organ))
            .flatMap(each -> each.list("state.done").stream())
            .map(each -> each.day("on").orElseThrow())
            .toList();
    if (!done.equals(expected)) {
      faults.add(organ + " had the runs " + done + " instead of " + expected);
    }
    List<String> said =
        held.once(COMPLETED).stream()
            .filter(each -> each.field("organ").equals(organ))
            .map(each -> each.field("runOn"))
            .sorted()
            .toList();
    if (!said.equals(expected.stream().map(LocalDate::toString).toList())) {
      faults.add(organ + " said that the runs " + said + " were complete");
    }
  }

  private static String said(ColourReading reading) {
    return reading.colour() + " " + reading.stage() + " due " + reading.due();
  }

  private static String said(Kept row) {
    return row.text("seek.colour") + " " + row.text("stage") + " due " + row.text("due");
  }
}
