package casework.petition.intake.adapter.mongo;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionEvent;
import casework.platform.store.AggregateStore;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.BsonDocument;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Builds the indexes of the look-ups of petitions and their codes; does nothing where they are
 * there.
 */
@Component
final class PetitionIndexes implements ApplicationRunner {

  private final AggregateStore<Petition, PetitionEvent> store;
  private final MongoDatabase database;

  PetitionIndexes(AggregateStore<Petition, PetitionEvent> store, MongoDatabase database) {
    this.store = store;
    this.database = database;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    MongoCollection<BsonDocument> petitions = store.collection();
    petitions.createIndex(Indexes.ascending("seek.organ", "seek.receivedOn", "_id"));
    petitions.createIndex(Indexes.ascending("seek.organ", "seek.status", "seek.receivedOn"));
    petitions.createIndex(Indexes.ascending("seek.number"));
    petitions.createIndex(Indexes.ascending("seek.accused"), new IndexOptions().sparse(true));
    petitions.createIndex(Indexes.ascending("seek.repeatOf"), new IndexOptions().sparse(true));
    petitions.createIndex(
        Indexes.ascending("seek.organ", "seek.repeatConfirmedOn"), new IndexOptions().sparse(true));
    database.getCollection("receipts").createIndex(Indexes.ascending("petition"));
  }
}
