package casework.petition.hotline.adapter.mongo;

import casework.petition.hotline.domain.HotlineReport;
import casework.platform.store.AggregateStore;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.BsonDocument;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Builds the indexes of the hotlines' look-ups; does nothing where they are there. */
@Component
final class HotlineIndexes implements ApplicationRunner {

  private final AggregateStore<HotlineReport, Void> store;
  private final MongoNonces nonces;
  private final MongoChangeFeed feed;

  HotlineIndexes(
      AggregateStore<HotlineReport, Void> store, MongoNonces nonces, MongoChangeFeed feed) {
    this.store = store;
    this.nonces = nonces;
    this.feed = feed;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    MongoCollection<BsonDocument> reports = store.collection();
    IndexOptions sparse = new IndexOptions().sparse(true);
    reports.createIndex(Indexes.ascending("seek.hotline", "seek.receivedOn", "seek.serial"));
    reports.createIndex(Indexes.ascending("seek.hotline", "seek.changedAt", "_id"));
    reports.createIndex(Indexes.ascending("seek.callBackDueAt"), sparse);
    reports.createIndex(Indexes.ascending("seek.parked", "seek.organ"), sparse);
    reports.createIndex(Indexes.ascending("seek.dead", "seek.organ"), sparse);
    reports.createIndex(Indexes.ascending("seek.became"), sparse);
    nonces.ensureIndexes();
    feed.ensureIndexes();
  }
}
