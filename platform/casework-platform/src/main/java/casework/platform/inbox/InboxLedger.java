package casework.platform.inbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
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

  record Cursor(long applied, boolean hole) {}

  Cursor cursor(Heard heard) {
    return cursor(key(heard));
  }

  Cursor cursor(String key) {
    Document document = cursors.find(Filters.eq("_id", key)).first();
    return document == null
        ? new Cursor(0, false)
        : new Cursor(document.getLong("applied"), document.containsKey("hole"));
  }

  /** Notes that the fact has had its effect; closes the hole it may have left. */
  void applied(Heard heard) {
    cursors.updateOne(
        Filters.eq("_id", key(heard)),
        Updates.combine(Updates.set("applied", heard.sequence()), Updates.unset("hole")),
        new UpdateOptions().upsert(true));
    waiting.deleteOne(Filters.eq("_id", slot(heard)));
  }

  /** Keeps a fact that came before its turn. */
  void park(Heard heard) {
    waiting.replaceOne(
        Filters.eq("_id", slot(heard)), form(heard), new ReplaceOptions().upsert(true));
  }

  /** The fact with that number about the same matter, where it waits. */
  Optional<Heard> parked(Heard after) {
    return Optional.ofNullable(
            waiting.find(Filters.eq("_id", key(after) + "|" + (after.sequence() + 1))).first())
        .map(this::fact);
  }

  /** Notes that the fact could not be applied: those after it, about the same matter, wait. */
  void hole(Heard heard, String reason) {
    park(heard);
    cursors.updateOne(
        Filters.eq("_id", key(heard)),
        Updates.combine(
            Updates.setOnInsert("applied", heard.sequence() - 1),
            Updates.set(
                "hole",
                new Document("sequence", heard.sequence())
                    .append("type", heard.type())
                    .append("reason", reason)
                    .append("lawAt", heard.lawAt()))),
        new UpdateOptions().upsert(true));
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
            waiting.find(Filters.eq("_id", hole.matter() + "|" + hole.sequence())).first())
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

  private static String key(Heard heard) {
    return heard.source() + "|" + heard.aggregate();
  }

  private static String slot(Heard heard) {
    return key(heard) + "|" + heard.sequence();
  }
}
