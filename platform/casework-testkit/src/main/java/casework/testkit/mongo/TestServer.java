package casework.testkit.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** The one store server of this JVM, started when the first test asks for it. */
record TestServer(String uri, MongoClient client, boolean real) {

  private static final class Holder {
    static final TestServer SERVER = start(System.getenv("CASEWORK_MONGODB_URI"));
  }

  static TestServer running() {
    return Holder.SERVER;
  }

  static TestServer start(@Nullable String given) {
    if (given != null && !given.isBlank()) {
      return new TestServer(given, MongoClients.create(given), true);
    }
    MongoServer server = new MongoServer(new SteadyBackend());
    server.bind(new InetSocketAddress("127.0.0.1", 0));
    int port = server.getLocalAddress().getPort();
    String uri = "mongodb://127.0.0.1:" + port + "/?uuidRepresentation=standard";
    MongoClient client = MongoClients.create(uri);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  client.close();
                  server.shutdownNow();
                },
                "test-store-stop"));
    return new TestServer(uri, client, false);
  }
}
