package casework.faults.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether each service's chain has one row for each revision of each of its matters. */
final class EveryStepAuditedOnce implements Check {

  @Override
  public String name() {
    return "every step audited once";
  }

  @Override
  public List<String> faults(Snapshot held) {
    List<String> faults = new ArrayList<>();
    for (String database : List.of(Snapshot.PETITION, Snapshot.CLUE)) {
      Map<String, TreeMap<Long, Integer>> rows = new TreeMap<>();
      held.all(database, "audit").stream()
          .filter(each -> each.text("entry.outcome").equals("DONE"))
          .filter(each -> each.number("entry.revision") > 0)
          .forEach(
              each ->
                  rows.computeIfAbsent(each.text("entry.matter"), _ -> new TreeMap<>())
                      .merge(each.number("entry.revision"), 1, Integer::sum));
      held.matters(database)
          .forEach(
              each -> {
                TreeMap<Long, Integer> found = rows.remove(each.id());
                compare(each, found == null ? new TreeMap<>() : found, faults);
              });
      rows.keySet()
          .forEach(each -> faults.add("steps about " + each + ", which " + database + " has not"));
    }
    return faults;
  }

  private static void compare(Kept matter, TreeMap<Long, Integer> rows, List<String> faults) {
    for (long revision = 1; revision <= matter.number("revision"); revision++) {
      Integer count = rows.remove(revision);
      if (count == null || count != 1) {
        faults.add("revision " + revision + " of " + matter.id() + " has " + count + " audit rows");
      }
    }
    rows.keySet()
        .forEach(
            revision ->
                faults.add(
                    "revision " + revision + " of " + matter.id() + " is only in the chain"));
  }
}
