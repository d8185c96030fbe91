package casework.inspection.adapter.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Builds the indexes this service's queries need, once it runs; does nothing where they are there.
 */
@Component
final class InspectionIndexes implements ApplicationRunner {

  private final MongoDatabase database;

  InspectionIndexes(MongoDatabase database) {
    this.database = database;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (String each :
        List.of("rounds", "problems", "follow_ups", "transfers", "recommendations")) {
      index(each, "seek.organ", "seek.order");
      index(each, "seek.organ", "seek.on");
      index(each, "seek.round");
    }
    index("problems", "seek.supervisor", "seek.room");
    index("problems", "seek.organ", "seek.dueOn");
    index("transfers", "seek.receiver");
    index("transfers", "seek.problem");
    index("transfers", "seek.clues");
    index("transfers", "seek.cadres");
    index("recommendations", "seek.organ", "seek.room");
    index("batches", "open");
  }

  private void index(String collection, String... fields) {
    database
        .getCollection(collection)
        .createIndex(Indexes.ascending(fields), new IndexOptions().sparse(true));
  }
}
