package casework.scoring.board.adapter.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Builds the indexes the queries need, once it runs; does nothing where they are there. */
@Component
final class BoardIndexes implements ApplicationRunner {

  private final MongoDatabase database;

  BoardIndexes(MongoDatabase database) {
    this.database = database;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    index("declarations", "seek.organ", "seek.period");
    index("declarations", "seek.organ", "seek.order");
    index("declarations", "seek.organ", "seek.room");
    index("boards", "seek.organ", "seek.year");
    index("boards", "seek.organ", "seek.order");
    index("traces", "seek.room", "seek.months");
    index("traces", "seek.matter");
    index("traces", "seek.petition");
  }

  private void index(String collection, String... fields) {
    database
        .getCollection(collection)
        .createIndex(Indexes.ascending(fields), new IndexOptions().sparse(true));
  }
}
