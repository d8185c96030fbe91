package casework.platform.audit;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * Keeps the checkpoints of the other services, in the collection {@code checkpoints}. A service's
 * public key is pinned when it is first seen; whatever does not fit is kept beside as an alarm.
 */
final class CheckpointKeeper {

  static final String CHECKPOINTS = "checkpoints";
  static final String KEYS = "checkpointKeys";

  private static final Logger LOG = LoggerFactory.getLogger(CheckpointKeeper.class);

  private static final int DUPLICATE_KEY = 11000;

  private final String service;
  private final MongoCollection<Document> checkpoints;
  private final MongoCollection<Document> keys;
  private final InstantSource machine;
  private final Counter alarms;

  CheckpointKeeper(
      String service, MongoDatabase database, InstantSource machine, MeterRegistry meters) {
    WriteConcern durable = WriteConcern.MAJORITY.withJournal(true);
    this.service = service;
    this.checkpoints = database.getCollection(CHECKPOINTS).withWriteConcern(durable);
    this.keys = database.getCollection(KEYS).withWriteConcern(durable);
    this.machine = machine;
    this.alarms =
        Counter.builder("casework.audit.alarms")
            .description("Checkpoints of other services that do not fit")
            .register(meters);
  }

  @KafkaListener(topics = Checkpoint.TOPIC, groupId = "${spring.application.name}-checkpoints")
  void on(ConsumerRecord<String, byte[]> record) {
    Checkpoint checkpoint;
    try {
      checkpoint = Checkpoint.read(Objects.requireNonNull(record.value()));
    } catch (IllegalArgumentException | NullPointerException e) {
      LOG.warn("A record of {} is no checkpoint", Checkpoint.TOPIC);
      return;
    }
    keep(checkpoint);
  }

  void keep(Checkpoint checkpoint) {
    if (checkpoint.service().equals(service)) {
      return;
    }
    if (!checkpoint.isSignedBy(checkpoint.key())) {
      alarm(checkpoint, "bad-signature");
      return;
    }
    if (!pinned(checkpoint).equals(checkpoint.key())) {
      alarm(checkpoint, "key-changed");
      return;
    }
    String id = checkpoint.service() + ":" + checkpoint.position();
    if (!insert(checkpoints, document(id, checkpoint))) {
      Document kept = checkpoints.find(Filters.eq("_id", id)).first();
      if (kept != null && !checkpoint.hash().equals(kept.getString("hash"))) {
        alarm(checkpoint, "contradicts-earlier");
      }
    }
  }

  private String pinned(Checkpoint checkpoint) {
    Document fresh =
        new Document("_id", checkpoint.service())
            .append("key", checkpoint.key())
            .append("seenAt", machine.instant().toString());
    if (insert(keys, fresh)) {
      return checkpoint.key();
    }
    Document kept = keys.find(Filters.eq("_id", checkpoint.service())).first();
    return kept == null ? "" : kept.getString("key");
  }

  private void alarm(Checkpoint checkpoint, String kind) {
    String id =
        checkpoint.service() + ":" + checkpoint.position() + ":" + kind + ":" + checkpoint.hash();
    if (insert(checkpoints, document(id, checkpoint).append("alarm", kind))) {
      alarms.increment();
      LOG.error(
          "Audit alarm: the checkpoint of {} at {} is not to be trusted: {}",
          checkpoint.service(),
          checkpoint.position(),
          kind);
    }
  }

  private Document document(String id, Checkpoint checkpoint) {
    return new Document("_id", id)
        .append("service", checkpoint.service())
        .append("position", checkpoint.position())
        .append("hash", checkpoint.hash())
        .append("at", checkpoint.at().toString())
        .append("key", checkpoint.key())
        .append("signature", checkpoint.signature())
        .append("seenAt", machine.instant().toString());
  }

  /** False where there is one already. */
  private static boolean insert(MongoCollection<Document> into, Document document) {
    try {
      into.insertOne(document);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCode() == DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }
}
