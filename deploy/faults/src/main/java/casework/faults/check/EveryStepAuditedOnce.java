package casework.faults.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
          .collect(Collectors.groupingBy(Kept::id))
          .forEach(
              (id, some) -> {
                TreeMap<Long, Integer> found = rows.remove(id);
                compare(id, some, found == null ? new TreeMap<>() : found, faults);
              });
      rows.keySet()
          .forEach(each -> faults.add("steps about " + each + ", which " + database + " has not"));
    }
    return faults;
  }

  /**
   * A petition and the thread of words about it bear the same id; each has revisions of its own.
   */
  private static void compare(
      String id, List<Kept> some, TreeMap<Long, Integer> rows, List<String> faults) {
    long last = some.stream().mapToLong(each -> each.number("revision")).max().orElse(0);
    for (long each = 1; each <= last; each++) {
      long revision = each;
      Integer count = rows.remove(revision);
      long wanted = some.stream().filter(kept -> kept.number("revision") >= revision).count();
      if (count == null || count != wanted) {
        faults.add("revision " + revision + " of " + id + " has " + count + " audit rows");
      }
    }
    rows.keySet()
        .forEach(
            revision -> faults.add("revision " + revision + " of " + id + " is only in the chain"));
  }
}
