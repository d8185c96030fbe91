package casework.scoring.directory.adapter.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Builds the indexes the directory's queries need, once it runs; does nothing where they are there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class DirectoryIndexes implements ApplicationRunner {

  private final MongoDatabase database;

  DirectoryIndexes(MongoDatabase database) {
    this.database = database;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    index("organs", "seek.code");
    index("units", "seek.code");
    index("units", "seek.name");
    index("units", "seek.organ", "seek.code");
    index("cadres", "seek.code");
    index("cadres", "seek.areas", "seek.code");
    index("cadres", "seek.organ", "seek.code");
    index("cadres", "seek.managedBy", "seek.code");
    index("imports", "open");
  }

  private void index(String collection, String... fields) {
    database
        .getCollection(collection)
        .createIndex(Indexes.ascending(fields), new IndexOptions().sparse(true));
  }
}
