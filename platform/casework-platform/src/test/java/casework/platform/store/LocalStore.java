package casework.platform.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
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

  /** Answers with copies, as the testkit's store does; the library's own answers may be torn. */
  private static final class Steady extends MemoryBackend {
    @Override
    public synchronized Document handleMessage(MongoMessage message) {
      return super.handleMessage(message).cloneDeeply();
    }
  }

  private @Nullable MongoServer server;
  private @Nullable MongoClient client;
  private int databases;

  @Override
  public void beforeAll(ExtensionContext context) {
    MongoServer started = new MongoServer(new Steady());
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
