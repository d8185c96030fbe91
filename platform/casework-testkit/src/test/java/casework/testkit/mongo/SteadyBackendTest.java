package casework.testkit.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class SteadyBackendTest {

  private static final int FIELDS = 200;
  private static final int READS = 1_500;

  /**
   * Every update sets all fields of the document to one number; a torn answer has several or none.
   */
  @Test
  void answersWithADocumentAsItWasAtOneMoment() throws Exception {
    MongoServer server = new MongoServer(new SteadyBackend());
    try (MongoClient client =
        MongoClients.create(server.bindAndGetConnectionString() + "/?retryReads=false")) {
      MongoCollection<Document> all = client.getDatabase("steady").getCollection("all");
      all.insertOne(numbered(0).append("_id", 1));
      AtomicBoolean over = new AtomicBoolean();
      Thread writer =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int n = 1; !over.get(); n++) {
                      all.updateOne(Filters.eq("_id", 1), new Document("$set", numbered(n)));
                      all.updateOne(Filters.eq("_id", 1), Updates.unset("extra" + (n - 1)));
                      all.updateOne(Filters.eq("_id", 1), Updates.set("extra" + n, n));
                    }
                  });
      List<Long> torn = new ArrayList<>();
      try {
        for (int n = 0; n < READS; n++) {
          Document read = all.find().first();
          assertThat(read).isNotNull();
          long different =
              read.entrySet().stream()
                  .filter(each -> each.getKey().startsWith("f"))
                  .map(Map.Entry::getValue)
                  .distinct()
                  .count();
          if (different != 1) {
            torn.add(different);
          }
        }
      } finally {
        over.set(true);
        writer.join();
      }
      assertThat(torn).isEmpty();
    } finally {
      server.shutdownNow();
    }
  }

  private static Document numbered(int number) {
    Document document = new Document();
    for (int n = 0; n < FIELDS; n++) {
      document.append("f" + n, number);
    }
    return document;
  }
}
