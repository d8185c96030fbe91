package casework.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether everything has been said, heard and done: outboxes, inboxes, what waits elsewhere. */
final class NothingUnfinished implements Check {

  @Override
  public String name() {
    return "nothing unfinished";
  }

  @Override
  public List<String> faults(Snapshot held) {
    List<String> faults = new ArrayList<>();
    for (String database : List.of(Snapshot.PETITION, Snapshot.CLUE)) {
      held.matters(database)
          .filter(each -> !each.list("outbox").isEmpty() || each.has("pendingSince"))
          .forEach(each -> faults.add(database + " " + each.id() + " has more to say"));
      held.all(database, "inbox").stream()
          .filter(each -> each.has("hole"))
          .forEach(each -> faults.add(database + " could not apply a fact: " + each.document()));
      held.all(database, "inbox_waiting")
          .forEach(each -> faults.add(database + " lets a fact wait: " + each.id()));
    }
    heard(held, Snapshot.CLUE, "casework.petition.v1", faults);
    heard(held, Snapshot.PETITION, "casework.clue.v1", faults);
    held.facts().stream()
        .filter(Fact::isDeadLetter)
        .forEach(each -> faults.add("dead letter: " + each));
    held.all(Snapshot.CLUE, "subjects").stream()
        .filter(each -> each.has("askAt") || !each.has("persons"))
        .forEach(each -> faults.add("the subjects of clue " + each.id() + " were never fetched"));
    held.all(Snapshot.CLUE, "take_overs").stream()
        .filter(each -> each.has("open"))
        .forEach(each -> faults.add("take-over " + each.id() + " was never finished"));
    return faults;
  }

  /** Every fact of a topic has been heard by the other service, up to the last. */
  private static void heard(Snapshot held, String database, String topic, List<String> faults) {
    Map<String, Long> applied = new HashMap<>();
    held.all(database, "inbox").forEach(each -> applied.put(each.id(), each.number("applied")));
    Map<String, Long> last = new HashMap<>();
    held.said()
        .filter(each -> each.topic().equals(topic))
        .forEach(each -> last.merge(each.stream(), each.sequence(), Math::max));
    last.forEach(
        (stream, sequence) -> {
          long heard = applied.getOrDefault(stream, 0L);
          if (heard != sequence) {
            faults.add(
                database + " has heard " + heard + " of " + sequence + " facts of " + stream);
          }
        });
  }
}
