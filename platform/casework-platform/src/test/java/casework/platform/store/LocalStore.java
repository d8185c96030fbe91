package casework.platform.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A store over a real socket for the tests of this module, which cannot use the testkit that is
 * built on it.
 */
public final class LocalStore implements BeforeAllCallback, AfterAllCallback {

  private @Nullable MongoServer server;
  private @Nullable MongoClient client;
  private int databases;

  @Override
  public void beforeAll(ExtensionContext context) {
    MongoServer started = new MongoServer(new MemoryBackend());
    server = started;
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(started.bindAndGetConnectionString()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (client != null) {
      client.close();
    }
    if (server != null) {
      server.shutdownNow();
    }
  }

  /** A database nobody has used. */
  public MongoDatabase fresh() {
    if (client == null) {
      throw new IllegalStateException("the store is not running");
    }
    return client
        .getDatabase("test" + databases++)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }
}
