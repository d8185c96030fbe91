package casework.faults.check;

import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.ColourRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether each clue has exactly the prompts, notices, lines of circulars and talks that the runs
 * make of its dates, each told once.
 */
final class WarningsOnce implements Check {

  private static final String NOTICED = "casework.clue.noticed.v1";

  private final LocalDate last;

  WarningsOnce(LocalDate last) {
    this.last = last;
  }

  /** What a run does about a clue. */
  private record Warning(LocalDate run, Colour colour, String action) {
    String said() {
      return run + " " + action;
    }
  }

  @Override
  public String name() {
    return "warnings once";
  }

  @Override
  public List<String> faults(Snapshot held) {
    List<String> faults = new ArrayList<>();
    Map<String, List<LocalDate>> days = RunDays.byOrgan(held, last);
    Map<String, List<Fact>> told =
        held.once(NOTICED).stream().collect(Collectors.groupingBy(Fact::matter));
    for (Kept clue : held.clues()) {
      List<Warning> expected =
          Course.of(clue)
              .map(
                  course ->
                      warnings(
                          course,
                          RunDays.of(clue, days.getOrDefault(clue.text("state.organ"), List.of()))))
              .orElse(List.of());
      compare(clue, expected, told.getOrDefault(clue.id(), List.of()), faults);
    }
    return faults;
  }

  private static List<Warning> warnings(Course course, List<LocalDate> runs) {
    List<Warning> all = new ArrayList<>();
    Colour before = null;
    int since = 0;
    for (LocalDate run : runs) {
      Optional<ColourReading> found = course.reading(run);
      Colour now = found.map(ColourReading::colour).orElse(null);
      ColourRow row = found.map(ColourReading::row).orElse(null);
      since = now == before ? since + 1 : 0;
      boolean again = row != null && row.repeatEvery() > 0 && since >= row.repeatEvery();
      if (now != null && row != null && !row.action().isEmpty() && (since == 0 || again)) {
        all.add(new Warning(run, now, row.action()));
        since = 0;
      }
      before = now;
    }
    return all;
  }

  private static void compare(
      Kept clue, List<Warning> expected, List<Fact> told, List<String> faults) {
    differ(clue, "prompts", days(expected, "oral-prompt"), days(clue, "prompts"), faults);
    differ(clue, "notices", days(expected, "supervision-notice"), days(clue, "notices"), faults);
    differ(clue, "circulars", days(expected, "circular"), days(clue, "circulars"), faults);
    List<String> talks = talks(expected.stream().map(Warning::colour));
    List<String> mandates =
        clue.list("state.warnings.mandates").stream().map(each -> each.text("colour")).toList();
    differ(clue, "talks", talks, mandates, faults);
    differ(
        clue,
        "warnings told",
        expected.stream().map(Warning::said).sorted().toList(),
        told.stream()
            .map(each -> each.field("noticedOn") + " " + each.field("action"))
            .sorted()
            .toList(),
        faults);
    differ(
        clue,
        "talks told",
        talks.stream().sorted().toList(),
        told.stream()
            .filter(each -> each.data().path("mandated").asBoolean(false))
            .map(each -> each.field("colour").toUpperCase(Locale.ROOT))
            .sorted()
            .toList(),
        faults);
  }

  /** One talk per colour for which the policy has one, in the order of the runs. */
  private static List<String> talks(Stream<Colour> colours) {
    return colours
        .filter(Course.POLICY.consequences().talks()::containsKey)
        .distinct()
        .map(Colour::name)
        .toList();
  }

  private static List<String> days(List<Warning> all, String action) {
    return all.stream()
        .filter(each -> each.action().equals(action))
        .map(each -> each.run().toString())
        .toList();
  }

  private static List<String> days(Kept clue, String list) {
    return clue.list("state.warnings." + list).stream().map(each -> each.text("on")).toList();
  }

  private static void differ(
      Kept clue, String what, List<String> expected, List<String> found, List<String> faults) {
    if (!expected.equals(found)) {
      faults.add("clue %s has the %s %s instead of %s".formatted(clue.id(), what, found, expected));
    }
  }
}
