package casework.faults.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether each series of numbers runs from 1 without a gap, each number has one owner, and the
 * numbers that petitions, clues, notices and cases bear are exactly those given out.
 */
final class NumbersWithoutGaps implements Check {

  @Override
  public String name() {
    return "numbers without gaps";
  }

  @Override
  public List<String> faults(Snapshot held) {
    List<String> faults = new ArrayList<>();
    Set<String> given = new TreeSet<>();
    for (String database : List.of(Snapshot.PETITION, Snapshot.CLUE)) {
      TreeMap<String, TreeMap<Long, Kept>> series = new TreeMap<>();
      Set<String> owners = new HashSet<>();
      for (Kept each : held.all(database, "numbers")) {
        Kept twice =
            series
                .computeIfAbsent(each.text("series"), _ -> new TreeMap<>())
                .put(each.number("number"), each);
        if (twice != null) {
          faults.add(each.id() + " was given twice");
        }
        if (!owners.add(each.text("series") + " " + each.text("owner"))) {
          faults.add(each.text("owner") + " has two numbers of " + each.text("series"));
        }
        if (!each.has("voided")) {
          given.add(written(each));
        }
      }
      series.forEach(
          (name, numbers) -> {
            if (numbers.firstKey() != 1 || numbers.lastKey() != numbers.size()) {
              faults.add(name + " has only the numbers " + numbers.keySet());
            }
          });
    }
    borne(held, given, faults);
    return faults;
  }

  private static void borne(Snapshot held, Set<String> given, List<String> faults) {
    Set<String> borne = new TreeSet<>();
    bearers(held)
        .forEach(
            number -> {
              if (!borne.add(number)) {
                faults.add(number + " is borne twice");
              }
            });
    given.stream()
        .filter(each -> !borne.contains(each))
        .forEach(each -> faults.add(each + " was given and nobody bears it"));
    borne.stream()
        .filter(each -> !given.contains(each))
        .forEach(each -> faults.add(each + " is borne and was never given"));
  }

  private static Stream<String> bearers(Snapshot held) {
    Stream<String> clues =
        held.clues().stream()
            .filter(each -> !each.text("state.origin.is").equals("taken-over"))
            .map(each -> each.text("seek.number"))
            .filter(number -> !number.isEmpty());
    Stream<String> notices =
        held.clues().stream()
            .flatMap(each -> each.list("state.warnings.notices").stream())
            .map(each -> each.text("number"));
    Stream<String> others =
        Stream.concat(held.petitions().stream(), held.cases().stream())
            .map(each -> each.text("state.number"));
    return Stream.of(clues, notices, others).flatMap(all -> all);
  }

  /** The number as people write it; the register keeps organ, kind, year and serial apart. */
  private static String written(Kept number) {
    String[] parts = number.text("series").split("/");
    String form =
        switch (parts[1]) {
          case "petition" -> "%s-XF-%s-%05d";
          case "clue" -> "%s-XS-%s-%04d";
          case "notice" -> "%s-DB-%s-%04d";
          case "case" -> "%s-LA-%s-%04d";
          default -> throw new IllegalArgumentException("an unknown series: " + parts[1]);
        };
    return form.formatted(parts[0], parts[2], number.number("number"));
  }
}
