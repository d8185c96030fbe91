package casework.platform.inbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a service has come with the facts about each matter of another: the last one applied,
 * those that wait for a missing one, and the hole that a fact left which could not be applied.
 */
final class InboxLedger {

  private final MongoCollection<Document> cursors;
  private final MongoCollection<Document> waiting;
  private final JsonMapper json;

  InboxLedger(MongoDatabase database, JsonMapper json) {
    this.cursors = database.getCollection("inbox");
    this.waiting = database.getCollection("inbox_waiting");
    this.json = json;
  }

  /**
   * How far the facts about one matter have come.
   *
   * @param applied sequence of the last that has had its effect, from 1; 0 before the first
   * @param hole whether the next one could not be applied
   * @param waits whether a later one may be waiting; it may wherever the cursor does not say
   */
  record Cursor(long applied, boolean hole, boolean waits) {

    static final Cursor START = new Cursor(0, false, false);

    Cursor past(long sequence) {
      return new Cursor(sequence, false, waits);
    }
  }

  Cursor cursor(String key) {
    return cursors(Set.of(key)).getOrDefault(key, Cursor.START);
  }

  /** The cursors of some matters; one that is not there is at the start. */
  Map<String, Cursor> cursors(Set<String> keys) {
    Map<String, Cursor> found = new HashMap<>();
    cursors
        .find(Filters.in("_id", keys))
        .forEach(
            document ->
                found.put(
                    document.getString("_id"),
                    new Cursor(
                        document.get("applied", 0L),
                        document.containsKey("hole"),
                        document.getBoolean("waits", true))));
    return found;
  }

  /**
   * Notes that the fact has had its effect; closes the hole it may have left, and no other's.
   *
   * @param waits whether it, or one after it, may be waiting; a hole's fact always is
   */
  void applied(Heard heard, boolean waits) {
    cursors.updateOne(
        Filters.eq("_id", key(heard)), past(heard.sequence()), new UpdateOptions().upsert(true));
    if (waits) {
      cursors.updateOne(
          Filters.and(Filters.eq("_id", key(heard)), Filters.eq("hole.sequence", heard.sequence())),
          Updates.unset("hole"));
      waiting.deleteOne(Filters.eq("_id", slot(heard)));
    }
  }

  /** Notes how far the facts about some matters have come that had nothing to effect here. */
  void passed(Map<String, Long> sequences) {
    if (!sequences.isEmpty()) {
      cursors.bulkWrite(
          sequences.entrySet().stream()
              .map(
                  each ->
                      new UpdateOneModel<Document>(
                          Filters.eq("_id", each.getKey()),
                          past(each.getValue()),
                          new UpdateOptions().upsert(true)))
              .toList(),
          new BulkWriteOptions().ordered(false));
    }
  }

  /** Never back: a listener that was stopped for long may find that another has gone on. */
  private static Bson past(long sequence) {
    return Updates.combine(Updates.max("applied", sequence), Updates.setOnInsert("waits", false));
  }

  /** Keeps a fact that came before its turn, and then says at the cursor that one waits. */
  void park(Heard heard) {
    waiting.replaceOne(
        Filters.eq("_id", slot(heard)), form(heard), new ReplaceOptions().upsert(true));
    cursors.updateOne(
        Filters.eq("_id", key(heard)),
        Updates.combine(Updates.setOnInsert("applied", 0L), Updates.set("waits", true)),
        new UpdateOptions().upsert(true));
  }

  /** The fact whose turn it is after that place, where it waits. */
  Optional<Heard> parked(Heard about, long applied) {
    return Optional.ofNullable(
            waiting.find(Filters.eq("_id", slot(key(about), Long.toString(applied + 1)))).first())
        .map(this::fact);
  }

  /** Forgets what waits of the facts up to that place, which have all had their effect. */
  void tidy(Heard about, long applied) {
    // By the ids of the matter's rows, for which there is an index; a colon comes after the digits.
    String matter = slot(key(about), "");
    waiting.deleteMany(
        Filters.and(
            Filters.gte("_id", matter),
            Filters.lt("_id", matter + ":"),
            Filters.lte("sequence", applied)));
  }

  /** Notes that the fact could not be applied: those after it, about the same matter, wait. */
  void hole(Heard heard, String reason) {
    cursors.updateOne(
        Filters.eq("_id", key(heard)),
        Updates.combine(Updates.setOnInsert("applied", 0L), Updates.set("waits", true)),
        new UpdateOptions().upsert(true));
    // Nothing where another has applied it meanwhile. Otherwise its turn had come, so those before
    // it are done with.
    long holes =
        cursors
            .updateOne(
                Filters.and(Filters.eq("_id", key(heard)), Filters.lt("applied", heard.sequence())),
                Updates.combine(
                    Updates.set("applied", heard.sequence() - 1),
                    Updates.set(
                        "hole",
                        new Document("sequence", heard.sequence())
                            .append("type", heard.type())
                            .append("reason", reason)
                            .append("lawAt", heard.lawAt()))))
            .getMatchedCount();
    // After the hole: where this is left out by an end, the fact comes again and is kept then.
    if (holes > 0) {
      waiting.replaceOne(
          Filters.eq("_id", slot(heard)), form(heard), new ReplaceOptions().upsert(true));
    }
  }

  List<InboxHole> holes() {
    return cursors
        .find(Filters.exists("hole"))
        .map(
            each -> {
              Document hole = each.get("hole", Document.class);
              return new InboxHole(
                  each.getString("_id"),
                  hole.getLong("sequence"),
                  hole.getString("type"),
                  hole.getString("reason"));
            })
        .into(new ArrayList<>());
  }

  Optional<Heard> inHole(InboxHole hole) {
    return Optional.ofNullable(
            waiting
                .find(Filters.eq("_id", slot(hole.matter(), Long.toString(hole.sequence()))))
                .first())
        .map(this::fact);
  }

  long waiting() {
    return waiting.countDocuments();
  }

  private Document form(Heard heard) {
    return new Document("_id", slot(heard))
        .append("id", heard.id().toString())
        .append("source", heard.source())
        .append("aggregate", heard.aggregate().toString())
        .append("sequence", heard.sequence())
        .append("type", heard.type())
        .append("data", new Binary(json.writeValueAsBytes(heard.data())))
        .append("lawAt", heard.lawAt().toString())
        .append("traceparent", heard.traceparent());
  }

  private Heard fact(Document document) {
    @Nullable String trace = document.getString("traceparent");
    return new Heard(
        UUID.fromString(document.getString("id")),
        document.getString("source"),
        UUID.fromString(document.getString("aggregate")),
        document.getLong("sequence"),
        document.getString("type"),
        json.readTree(
            new String(document.get("data", Binary.class).getData(), StandardCharsets.UTF_8)),
        java.time.Instant.parse(document.getString("lawAt")),
        trace);
  }

  static String key(Heard heard) {
    return heard.source() + "|" + heard.aggregate();
  }

  private static String slot(Heard heard) {
    return slot(key(heard), Long.toString(heard.sequence()));
  }

  private static String slot(String key, String sequence) {
    return key + "|" + sequence;
  }
}
