package casework.clue.adapter.mongo;

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
final class ClueIndexes implements ApplicationRunner {

  private final MongoDatabase database;

  ClueIndexes(MongoDatabase database) {
    this.database = database;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    index("clues", "seek.organ", "seek.order");
    index("clues", "seek.organ", "seek.number");
    index("clues", "seek.numbers");
    index("clues", "seek.organ", "seek.clockTo");
    index("clues", "seek.organ", "seek.room");
    index("clues", "seek.matters");
    index("cases", "seek.organ", "seek.order");
    index("run_rows", "seek.organ", "seek.run", "seek.colour");
    index("run_rows", "seek.clue");
    index("subjects", "askAt");
    index("subjects", "persons.nameIndex");
    index("subjects", "persons.cadreIndex");
  }

  private void index(String collection, String... fields) {
    database
        .getCollection(collection)
        .createIndex(Indexes.ascending(fields), new IndexOptions().sparse(true));
  }
}
