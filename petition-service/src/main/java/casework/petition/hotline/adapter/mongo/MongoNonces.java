package casework.petition.hotline.adapter.mongo;

import casework.petition.hotline.application.Nonces;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Takes nonces down as ids, so that of two requests with the same one only one is first. Old ones
 * are swept away now and then; the evaluation store knows no documents that vanish by themselves.
 */
@Component
final class MongoNonces implements Nonces {

  private static final Duration SWEEP = Duration.ofMinutes(1);

  private final MongoCollection<Document> nonces;
  private final InstantSource machine;
  private final AtomicReference<Instant> swept = new AtomicReference<>(Instant.EPOCH);

  MongoNonces(MongoDatabase database, InstantSource machineTime) {
    this.nonces = database.getCollection("hotline_nonces");
    this.machine = machineTime;
  }

  void ensureIndexes() {
    nonces.createIndex(Indexes.ascending("until"));
  }

  @Override
  public boolean use(String client, String nonce, Instant until) {
    sweep();
    try {
      nonces.insertOne(new Document("_id", client + "/" + nonce).append("until", until));
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private void sweep() {
    Instant now = machine.instant();
    Instant last = swept.get();
    if (last.plus(SWEEP).isBefore(now) && swept.compareAndSet(last, now)) {
      nonces.deleteMany(Filters.lt("until", now));
    }
  }
}
