package casework.talk.adapter.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Builds the indexes this service's queries need, once it runs; does nothing where they are there.
 */
@Component
final class TalkIndexes implements ApplicationRunner {

  private final MongoDatabase database;

  TalkIndexes(MongoDatabase database) {
    this.database = database;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    index("mandates", "seek.organ", "seek.order");
    index("mandates", "seek.organ", "seek.dueOn");
    index("mandates", "seek.organ", "seek.kind", "seek.countedOn");
    index("mandates", "seek.organ", "seek.room");
    index("mandates", "seek.cause", "seek.causeYear");
    index("mandates", "seek.matters");
    index("mandates", "seek.target");
    index("talks", "seek.organ", "seek.order");
    index("talks", "seek.organ", "seek.heldOn");
    index("talks", "seek.organ", "seek.room");
    index("talks", "seek.organ", "seek.calendar");
    index("talks", "seek.mandates");
    index("talks", "seek.matters");
    index("talks", "seek.targets");
  }

  private void index(String collection, String... fields) {
    database
        .getCollection(collection)
        .createIndex(Indexes.ascending(fields), new IndexOptions().sparse(true));
  }
}
