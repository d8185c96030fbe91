package casework.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The store's process: {@code StoreServer FILE PORT}, on the loopback address only. */
public final class StoreServer {

  private static final Logger LOG = Logger.getLogger(StoreServer.class.getName());

  // A writer waits for its commit on its connection's thread; as many may share one commit.
  private static final int CONNECTION_THREADS = 32;

  // Kept by reference, or the level set on it would be collected with it.
  private static final Logger PROTOCOL = Logger.getLogger("de.bwaldvogel.mongo");

  private StoreServer() {}

  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.WARNING);
    LOG.setLevel(Level.INFO);
    // It would print a failed command whole, and with it people's names.
    PROTOCOL.setLevel(Level.OFF);
    startOrEnd(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  // A store half started would stay for its server's threads and listen to nobody. Whatever it was:
  // a port that is taken comes as a checked exception that no signature names.
  private static void startOrEnd(Path file, int port) {
    try {
      start(file, port);
    } catch (Throwable failure) {
      LOG.log(Level.SEVERE, failure, () -> "store " + file + " cannot start on 127.0.0.1:" + port);
      System.exit(1);
    }
  }

  private static void start(Path file, int port) throws IOException {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    var backend = new DurableBackend(DurableBackend.open(file.toString()));
    var server = new MongoServer(backend);
    server.bind(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, CONNECTION_THREADS);
    var tidying =
        Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("tidy").unstarted(work));
    tidying.scheduleWithFixedDelay(() -> tidy(backend), 5, 5, TimeUnit.SECONDS);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  tidying.shutdown();
                  server.shutdownNow();
                }));
    LOG.info(() -> "store " + file + " listening on 127.0.0.1:" + port);
  }

  private static void tidy(DurableBackend backend) {
    try {
      backend.tidy();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "tidying failed, tried again later", failure);
    }
  }
}
