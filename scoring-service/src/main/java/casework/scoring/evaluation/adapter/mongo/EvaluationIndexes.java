package casework.scoring.evaluation.adapter.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Builds the indexes the queries need, once it runs; does nothing where they are there. */
@Component
final class EvaluationIndexes implements ApplicationRunner {

  private final MongoDatabase database;

  EvaluationIndexes(MongoDatabase database) {
    this.database = database;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    index("seek.organ", "seek.order");
    index("seek.organ", "seek.heldOn");
    index("seek.organ", "seek.state");
  }

  private void index(String... fields) {
    database
        .getCollection("evaluations")
        .createIndex(Indexes.ascending(fields), new IndexOptions().sparse(true));
  }
}
