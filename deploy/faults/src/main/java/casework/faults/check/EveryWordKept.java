package casework.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether everything the replay was told had been done is there. */
final class EveryWordKept implements Check {

  private final List<Acknowledged> acknowledged;

  EveryWordKept(List<Acknowledged> acknowledged) {
    this.acknowledged = List.copyOf(acknowledged);
  }

  @Override
  public String name() {
    return "every word kept";
  }

  @Override
  public List<String> faults(Snapshot held) {
    Map<String, Long> revisions = new HashMap<>();
    Set<String> audited = new HashSet<>();
    Stream.of(Snapshot.PETITION, Snapshot.CLUE)
        .forEach(
            database -> {
              held.matters(database)
                  .forEach(each -> revisions.put(each.id(), each.number("revision")));
              held.all(database, "audit")
                  .forEach(
                      each ->
                          audited.add(
                              step(each.text("entry.matter"), each.number("entry.revision"))));
            });
    List<String> faults = new ArrayList<>();
    for (Acknowledged each : acknowledged) {
      if (each.matter().isEmpty() || !each.isAboutClues()) {
        continue;
      }
      Long revision = revisions.get(each.matter());
      if (revision == null || revision < each.revision()) {
        faults.add(each + " was acknowledged and the store has revision " + revision);
      } else if (each.revision() > 0 && !audited.contains(step(each.matter(), each.revision()))) {
        faults.add(each + " was acknowledged and no audit row says so");
      }
    }
    return faults;
  }

  private static String step(String matter, long revision) {
    return matter + "/" + revision;
  }
}
