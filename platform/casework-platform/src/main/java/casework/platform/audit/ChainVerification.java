package casework.platform.audit;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Walks one service's chain from its first row and holds it against the checkpoints that the other
 * services keep. The chain alone shows an edit, a deletion, a swap and an insertion; only the
 * checkpoints show a tail cut off or a chain made anew. What nobody can see: rows after the latest
 * checkpoint that were cut off, and a row in the right form that someone else put at the end.
 */
final class ChainVerification {

  private static final Set<String> FIELDS = Set.of("_id", "prev", "hash", "entry");
  private static final Set<String> OURS =
      Set.of(AuditChain.COLLECTION, CheckpointKeeper.CHECKPOINTS, CheckpointKeeper.KEYS);

  /**
   * Without a size the embedded store answers with everything at once, up to what no reply holds.
   */
  private static final int BATCH = 1_000;

  private final String service;
  private final MongoDatabase database;
  private final Map<String, MongoDatabase> keepers;
  private final List<String> faults = new ArrayList<>();

  /**
   * @param keepers the other services' databases by service
   */
  ChainVerification(String service, MongoDatabase database, Map<String, MongoDatabase> keepers) {
    this.service = service;
    this.database = database;
    this.keepers = keepers;
  }

  AuditFindings run() {
    Map<Long, List<Kept>> kept = keptByOthers();
    long checkpoints = kept.values().stream().mapToLong(List::size).sum();
    long covered = kept.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    List<String> keeperFaults = List.copyOf(faults);
    faults.clear();
    long rows = walk(kept);
    faults.addAll(keeperFaults);
    return new AuditFindings(service, rows, checkpoints, covered, unchained(), faults);
  }

  /** A checkpoint and who keeps it. */
  private record Kept(String keeper, Checkpoint checkpoint) {}

  private Map<Long, List<Kept>> keptByOthers() {
    Map<Long, List<Kept>> kept = new HashMap<>();
    Map<String, String> pins = new HashMap<>();
    keepers.forEach(
        (keeper, store) -> {
          String pin = pin(store);
          pins.put(keeper, pin);
          for (Document each :
              store
                  .getCollection(CheckpointKeeper.CHECKPOINTS)
                  .find(Filters.eq("service", service))
                  .sort(Sorts.ascending("position"))
                  .batchSize(BATCH)) {
            String alarm = each.getString("alarm");
            if (alarm != null) {
              faults.add(keeper + " holds an alarm: " + alarm + " at " + each.get("position"));
            } else {
              checkpoint(keeper, each, pin)
                  .ifPresent(
                      found ->
                          kept.computeIfAbsent(found.position(), _ -> new ArrayList<>())
                              .add(new Kept(keeper, found)));
            }
          }
        });
    pins.values().removeIf(String::isEmpty);
    if (Set.copyOf(pins.values()).size() > 1) {
      faults.add("the keepers have pinned different keys");
    }
    return kept;
  }

  private String pin(MongoDatabase store) {
    Document key =
        store.getCollection(CheckpointKeeper.KEYS).find(Filters.eq("_id", service)).first();
    return key == null ? "" : String.valueOf(key.getString("key"));
  }

  private Optional<Checkpoint> checkpoint(String keeper, Document kept, String pin) {
    try {
      Checkpoint checkpoint =
          new Checkpoint(
              service,
              kept.getLong("position"),
              kept.getString("hash"),
              Instant.parse(kept.getString("at")),
              kept.getString("key"),
              kept.getString("signature"));
      if (checkpoint.isSignedBy(pin)) {
        return Optional.of(checkpoint);
      }
    } catch (ClassCastException | NullPointerException | DateTimeException e) {
      // Falls through: what cannot be read was not signed.
    }
    faults.add(keeper + " holds a checkpoint that is not signed: " + kept.get("_id"));
    return Optional.empty();
  }

  /** Walks the rows; the count of them. */
  private long walk(Map<Long, List<Kept>> kept) {
    long count = 0;
    long expected = 1;
    String prev = ChainForm.BEFORE_FIRST;
    boolean sound = true;
    for (Document row :
        database
            .getCollection(AuditChain.COLLECTION)
            .find()
            .sort(Sorts.ascending("_id"))
            .batchSize(BATCH)) {
      count++;
      if (sound) {
        String fault = fault(row, expected, prev);
        if (fault != null) {
          faults.add(fault);
          sound = false;
        }
      }
      if (row.get("_id") instanceof Long position) {
        compare(row, kept.remove(position));
      }
      prev = String.valueOf(row.get("hash"));
      expected++;
    }
    new TreeMap<>(kept)
        .forEach(
            (position, all) ->
                all.forEach(
                    each ->
                        faults.add(
                            "row "
                                + position
                                + " is gone: "
                                + each.keeper()
                                + " keeps a checkpoint of it")));
    return count;
  }

  private static @Nullable String fault(Document row, long expected, String prev) {
    if (!(row.get("_id") instanceof Long position)) {
      return "row " + row.get("_id") + " does not belong in the chain";
    }
    if (position != expected) {
      return position > expected
          ? "row " + expected + " is missing"
          : "row " + position + " does not belong in the chain";
    }
    if (!FIELDS.equals(row.keySet())
        || !(row.get("entry") instanceof Document entry)
        || !(row.get("hash") instanceof String hash)) {
      return "row " + position + " is not of a row's form";
    }
    if (!prev.equals(row.get("prev"))) {
      return "row " + position + " does not follow the row before it";
    }
    if (!hash.equals(ChainForm.hash(ChainForm.suiteOf(hash), position, prev, entry))) {
      return "row " + position + " was changed";
    }
    return null;
  }

  private void compare(Document row, @Nullable List<Kept> kept) {
    if (kept != null) {
      for (Kept each : kept) {
        if (!each.checkpoint().hash().equals(row.get("hash"))) {
          faults.add(
              "row "
                  + row.get("_id")
                  + " was made anew: "
                  + each.keeper()
                  + " keeps a checkpoint of another");
        }
      }
    }
  }

  private List<String> unchained() {
    List<String> waiting = new ArrayList<>();
    for (String collection : database.listCollectionNames()) {
      if (!OURS.contains(collection) && !collection.startsWith("system.")) {
        database
            .getCollection(collection)
            .find(Filters.eq("outbox.kind", "audit"))
            .projection(Projections.include("_id"))
            .batchSize(BATCH)
            .forEach(each -> waiting.add(collection + "/" + each.get("_id")));
      }
    }
    return waiting;
  }
}
