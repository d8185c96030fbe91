package casework.scoring.warning.adapter.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Builds the indexes the queries need, once it runs; does nothing where they are there. */
@Component
final class WarningIndexes implements ApplicationRunner {

  private final MongoDatabase database;

  WarningIndexes(MongoDatabase database) {
    this.database = database;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    index("seek.organ", "seek.order");
    index("seek.organ", "seek.from");
    index("seek.organ", "seek.due");
    index("seek.target");
  }

  private void index(String... fields) {
    database
        .getCollection("warnings")
        .createIndex(Indexes.ascending(fields), new IndexOptions().sparse(true));
  }
}
