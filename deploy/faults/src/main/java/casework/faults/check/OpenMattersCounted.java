package casework.faults.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;

/**
 * Whether the tallies of open clues, duties to talk and problems are what counting them one by one
 * comes to. What decides the colours of duties and problems is left aside.
 */
final class OpenMattersCounted implements Check {

  /**
   * What is counted.
   *
   * @param open the field and the word of those that are open
   * @param words the fields whose words they are counted by, in the tally's order
   */
  private record Kind(
      String database, String collection, String field, String open, List<String> words) {

    String of(Kept matter) {
      return words.stream().map(matter::text).collect(Collectors.joining("|"));
    }

    /** A tally's own field, as far as it says the same. */
    String of(String counted) {
      return Stream.of(counted.split("[|]", -1))
          .limit(words.size())
          .map(each -> URLDecoder.decode(each, StandardCharsets.UTF_8))
          .collect(Collectors.joining("|"));
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              Snapshot.CLUE,
              "clues",
              "seek.status",
              "open",
              List.of("seek.organ", "seek.department", "state.warnings.colour")),
          new Kind(
              Snapshot.TALK, "mandates", "seek.stage", "open", List.of("seek.organ", "seek.kind")),
          new Kind(
              Snapshot.INSPECTION,
              "problems",
              "seek.status",
              "open",
              List.of("seek.organ", "seek.supervisor", "seek.room")));

  @Override
  public String name() {
    return "open matters counted";
  }

  @Override
  public List<String> faults(Snapshot held) {
    List<String> faults = new ArrayList<>();
    KINDS.forEach(each -> faults.addAll(faults(each, held)));
    return faults;
  }

  private static List<String> faults(Kind kind, Snapshot held) {
    Map<String, Long> counted = new TreeMap<>();
    held.all(kind.database(), kind.collection()).stream()
        .filter(each -> each.text(kind.field()).equals(kind.open()))
        .map(kind::of)
        .forEach(each -> counted.merge(each, 1L, Long::sum));
    Map<String, Long> told = new TreeMap<>();
    for (Kept tally : held.all(kind.database(), kind.collection() + "_tallies")) {
      tally
          .part("numbers")
          .map(Kept::document)
          .orElse(new BsonDocument())
          .forEach(
              (field, number) ->
                  told.merge(kind.of(field), number.asNumber().longValue(), Long::sum));
    }
    TreeSet<String> all = new TreeSet<>(counted.keySet());
    all.addAll(told.keySet());
    List<String> faults = new ArrayList<>();
    for (String each : all) {
      long is = counted.getOrDefault(each, 0L);
      long says = told.getOrDefault(each, 0L);
      if (is != says) {
        faults.add(kind.collection() + " " + each + ": " + is + " open, the tally says " + says);
      }
    }
    return faults;
  }
}
