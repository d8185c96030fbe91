package casework.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whether the facts about each matter are on their topic from the first to the last its document
 * counts, and say the same however often they were delivered. A second delivery is no fault.
 */
final class EveryFactOnce implements Check {

  @Override
  public String name() {
    return "every fact once";
  }

  @Override
  public List<String> faults(Snapshot held) {
    List<String> faults = new ArrayList<>();
    Map<String, TreeMap<Long, Fact>> streams = new HashMap<>();
    Map<String, Fact> byId = new HashMap<>();
    held.said()
        .forEach(
            each -> {
              Fact first =
                  streams
                      .computeIfAbsent(each.stream(), _ -> new TreeMap<>())
                      .putIfAbsent(each.sequence(), each);
              if (first != null && !first.saysTheSame(each)) {
                faults.add(each + " says something else than " + first);
              }
              Fact same = byId.putIfAbsent(each.id(), each);
              if (same != null && !same.stream().equals(each.stream())) {
                faults.add(each + " has the id of " + same);
              }
            });
    streams.forEach((stream, facts) -> gaps(stream, facts, faults));
    counts(held, streams, faults);
    return faults;
  }

  private static void gaps(String stream, TreeMap<Long, Fact> facts, List<String> faults) {
    if (facts.firstKey() != 1 || facts.lastKey() != facts.size()) {
      faults.add("of " + stream + " there are only the facts " + facts.keySet());
    }
  }

  private static void counts(
      Snapshot held, Map<String, TreeMap<Long, Fact>> streams, List<String> faults) {
    Map<String, Long> said = new HashMap<>();
    streams.values().forEach(each -> said.put(matter(each), each.lastKey()));
    Stream.of(Snapshot.PETITION, Snapshot.CLUE)
        .flatMap(held::matters)
        .forEach(
            each -> {
              long counted = each.number("seq");
              Long there = said.remove(each.id());
              if (counted != (there == null ? 0 : there)) {
                faults.add(each.id() + " said " + counted + " facts, the topic has " + there);
              }
            });
    said.keySet().forEach(each -> faults.add("facts about " + each + ", which no store has"));
  }

  private static String matter(TreeMap<Long, Fact> facts) {
    return facts.firstEntry().getValue().matter();
  }
}
