package casework.platform.rotation;

import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.Unreadable;
import casework.platform.secrecy.WrappedKey;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Wraps the data keys of one database anew under the newest envelope key; what is sealed under them
 * stays as it is. A document's revision does not change and a key is replaced only where it still
 * stands, so it goes on beside all other writes. A writer that had read the old key may put it
 * back; therefore a collection is gone through until a whole pass has found nothing to do. Where a
 * pass has come to is kept, so that it goes on there after a kill.
 */
public final class KeyRotation {

  static final String MARKS = "key_rotation";

  /** Collections that hold no key and may be long. */
  private static final Set<String> WITHOUT_KEYS =
      Set.of(MARKS, "audit", "audit_head", "checkpoints", "leases", "inbox", "numbers");

  private final String name;
  private final MongoDatabase database;
  private final EnvelopeKeys keys;

  /**
   * How the data keys stand.
   *
   * @param wrapped how many there are under each version of the envelope key
   * @param unreadable how many open with nobody whom their document names, or not with the keys
   *     that are here
   */
  public record Standing(int newest, Map<Integer, Long> wrapped, long unreadable) {

    /** Whether nothing needs that version any more. */
    public boolean mayRetire(int version) {
      return version < newest && unreadable == 0 && wrapped.getOrDefault(version, 0L) == 0;
    }
  }

  /**
   * @param name for metrics, such as {@code petition}
   */
  public KeyRotation(String name, MongoDatabase database, EnvelopeKeys keys) {
    this.name = name;
    this.database = database;
    this.keys = keys;
  }

  public String name() {
    return name;
  }

  int newest() {
    return keys.newest();
  }

  /**
   * Looks at a batch of documents.
   *
   * @return false where there is nothing left to do
   */
  public boolean step(int most) {
    int newest = keys.newest();
    if (newest == 1) {
      return false;
    }
    for (String each : new TreeSet<>(collections())) {
      Document mark = mark(each, newest);
      if (!mark.getBoolean("done", false)) {
        batch(each, mark, newest, most);
        return true;
      }
    }
    return false;
  }

  /** Counts all data keys; reads everything, so it is not for every minute. */
  public Standing look() {
    Map<Integer, Long> wrapped = new TreeMap<>();
    long unreadable = 0;
    for (String each : collections()) {
      for (BsonDocument document : database.getCollection(each, BsonDocument.class).find()) {
        WrappedKeys found = WrappedKeys.in(document);
        for (WrappedKey key : found.byPath().values()) {
          wrapped.merge(key.envelope(), 1L, Long::sum);
          if (rewrapped(key, found).isEmpty()) {
            unreadable++;
          }
        }
      }
    }
    return new Standing(keys.newest(), wrapped, unreadable);
  }

  private List<String> collections() {
    return database.listCollectionNames().into(new ArrayList<>()).stream()
        .filter(each -> !WITHOUT_KEYS.contains(each) && !each.startsWith("system."))
        .toList();
  }

  private void batch(String collection, Document mark, int newest, int most) {
    MongoCollection<BsonDocument> all = database.getCollection(collection, BsonDocument.class);
    Object after = mark.get("after");
    List<BsonDocument> documents =
        all.find(after == null ? Filters.empty() : Filters.gt("_id", after))
            .sort(Sorts.ascending("_id"))
            .limit(most)
            .into(new ArrayList<>());
    long moved = mark.getLong("moved");
    for (BsonDocument each : documents) {
      moved += rewrap(all, each, newest);
    }
    if (documents.size() == most) {
      keep(mark.append("after", documents.getLast().get("_id")).append("moved", moved));
    } else {
      // The end of a pass: over where it had nothing to do, and once more from the start otherwise.
      mark.remove("after");
      keep(mark.append("moved", 0L).append("done", moved == 0));
    }
  }

  private long rewrap(MongoCollection<BsonDocument> all, BsonDocument document, int newest) {
    WrappedKeys found = WrappedKeys.in(document);
    long moved = 0;
    for (Map.Entry<String, WrappedKey> each : found.byPath().entrySet()) {
      WrappedKey key = each.getValue();
      Optional<WrappedKey> again =
          key.envelope() == newest ? Optional.empty() : rewrapped(key, found);
      if (again.isPresent()) {
        Bson still =
            Filters.and(
                Filters.eq("_id", document.get("_id")), Filters.eq(each.getKey(), key.value()));
        moved +=
            all.updateOne(still, Updates.set(each.getKey(), again.get().value())).getMatchedCount();
      }
    }
    return moved;
  }

  private Optional<WrappedKey> rewrapped(WrappedKey key, WrappedKeys of) {
    return of.owners().stream()
        .map(
            owner -> {
              try {
                return Optional.of(keys.rewrap(owner, key));
              } catch (Unreadable e) {
                return Optional.<WrappedKey>empty();
              }
            })
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Document mark(String collection, int newest) {
    Document kept = marks().find(Filters.eq("_id", collection)).first();
    return kept != null && kept.getInteger("version") == newest
        ? kept
        : new Document("_id", collection).append("version", newest).append("moved", 0L);
  }

  private void keep(Document mark) {
    marks().replaceOne(Filters.eq("_id", mark.get("_id")), mark, new ReplaceOptions().upsert(true));
  }

  private MongoCollection<Document> marks() {
    return database.getCollection(MARKS);
  }

  /** How far it has come; null before it has begun. */
  @Nullable Document marked(String collection) {
    return marks().find(Filters.eq("_id", collection)).first();
  }
}
