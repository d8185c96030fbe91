package casework.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * What a matter still has to tell: a fact for a topic, or an entry for the audit chain.
 *
 * @param sequence place among the matter's facts, from 1; 0 for an audit entry
 * @param topic where a fact goes; empty for an audit entry
 * @param at machine time, UTC
 * @param lawAt law time
 * @param data the body, as JSON
 */
public record OutboxEntry(
    UUID id,
    Kind kind,
    long sequence,
    String topic,
    String type,
    Instant at,
    Instant lawAt,
    String data,
    @Nullable String traceparent) {

  /** Who is to be told. */
  public enum Kind {
    EVENT,
    AUDIT;

    String word() {
      return this == EVENT ? "event" : "audit";
    }

    static Kind of(String word) {
      return word.equals("event") ? EVENT : AUDIT;
    }
  }

  /** The entry as it stands in a matter's document. */
  public BsonDocument toBson() {
    BsonDocument document =
        new BsonDocument("id", new BsonBinary(id))
            .append("kind", new BsonString(kind.word()))
            .append("sequence", new BsonInt64(sequence))
            .append("topic", new BsonString(topic))
            .append("type", new BsonString(type))
            .append("at", new BsonDateTime(at.toEpochMilli()))
            .append("lawAt", new BsonDateTime(lawAt.toEpochMilli()))
            .append("data", new BsonString(data));
    if (traceparent != null) {
      document.append("traceparent", new BsonString(traceparent));
    }
    return document;
  }

  static OutboxEntry fromBson(BsonDocument document) {
    return new OutboxEntry(
        document.getBinary("id").asUuid(),
        Kind.of(document.getString("kind").getValue()),
        document.getInt64("sequence").getValue(),
        document.getString("topic").getValue(),
        document.getString("type").getValue(),
        Instant.ofEpochMilli(document.getDateTime("at").getValue()),
        Instant.ofEpochMilli(document.getDateTime("lawAt").getValue()),
        document.getString("data").getValue(),
        document.containsKey("traceparent") ? document.getString("traceparent").getValue() : null);
  }
}
