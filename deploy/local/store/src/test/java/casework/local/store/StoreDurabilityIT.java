package casework.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the store's process right after it answered, and looks what is left. */
class StoreDurabilityIT {

  static {
    java.util.logging.Logger.getLogger("org.mongodb.driver").setLevel(java.util.logging.Level.OFF);
  }

  private static final int TRIES = 5;

  @TempDir Path folder;

  @Test
  void keepsEveryWriteItAnsweredThroughAKill() throws Exception {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      assertThat(countAfterKill(StoreServer.class, folder.resolve("durable-" + attempt)))
          .isEqualTo(3);
    }
  }

  @Test
  void losesAnAnsweredWriteWithoutOurCommits() throws Exception {
    int lost = 0;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      if (countAfterKill(HastyStore.class, folder.resolve("hasty-" + attempt)) < 3) {
        lost++;
      }
    }

    assertThat(lost).as("tries in which an answered write was lost").isPositive();
  }

  @Test
  void keepsDocumentsAndTheirIndexEntriesTogetherThroughAKillAmongManyWriters() throws Exception {
    Path file = folder.resolve("many");
    Queue<Integer> answered = new ConcurrentLinkedQueue<>();
    try (var store = Store.start(StoreServer.class, file)) {
      var collection = store.collection();
      collection.createIndex(new Document("number", 1), new IndexOptions().unique(true));
      var enough = new CountDownLatch(300);
      try (var pool = Executors.newFixedThreadPool(8)) {
        for (int writer = 0; writer < 8; writer++) {
          int first = writer * 100_000;
          pool.execute(() -> insertUntilRefused(collection, first, answered, enough));
        }
        enough.await();
        store.kill();
      }
    }

    try (var store = Store.start(StoreServer.class, file)) {
      var collection = store.collection();
      var kept =
          collection
              .find()
              .map(document -> document.getInteger("number"))
              .into(new java.util.HashSet<>());
      assertThat(kept).containsAll(answered);
      for (int writer = 0; writer < 8; writer++) {
        int next = writer * 100_000;
        while (kept.contains(next)) {
          next++;
        }
        collection.insertOne(numbered(next));
      }
      assertThat(collection.countDocuments()).isEqualTo(kept.size() + 8);
    }
  }

  @Test
  void standsAsItAnsweredAfterEachOfManyKillsWhateverWasDoneBetween() throws Exception {
    Path file = folder.resolve("often");
    Random random = new Random(20201120);
    Map<String, Integer> model = new TreeMap<>();
    for (int round = 0; round < 6; round++) {
      try (var store = Store.start(StoreServer.class, file)) {
        assertThat(numbers(store)).as("after kill %d", round).isEqualTo(model);
        for (int step = 0; step < 120; step++) {
          change(store.collection(), random, model);
          if (step % 50 == 49) {
            // Neither can be told entry by entry: the file is written whole.
            store.collection().createIndex(new Document("field" + round + "-" + step, 1));
            store.client().getDatabase("trial").getCollection("other").drop();
          }
          store
              .client()
              .getDatabase("trial")
              .getCollection("other")
              .insertOne(new Document("_id", round * 1_000 + step));
        }
        store.kill();
      }
    }
    try (var store = Store.start(StoreServer.class, file)) {
      assertThat(numbers(store)).isEqualTo(model);
      // Nothing of the dropped collection of the same name is there again.
      assertThat(
              store
                  .client()
                  .getDatabase("trial")
                  .getCollection("other")
                  .find()
                  .map(each -> each.getInteger("_id"))
                  .into(new TreeSet<>()))
          .containsExactlyElementsOf(IntStream.range(5_099, 5_120).boxed().toList());
    }
  }

  private static void change(
      MongoCollection<Document> collection, Random random, Map<String, Integer> model) {
    String id = "n" + random.nextInt(40);
    int number = random.nextInt();
    switch (random.nextInt(4)) {
      case 0 -> {
        collection.deleteOne(new Document("_id", id));
        model.remove(id);
      }
      case 1 -> {
        collection.updateOne(
            new Document("_id", id), new Document("$set", new Document("number", number)));
        model.computeIfPresent(id, (_, _) -> number);
      }
      default -> {
        collection.replaceOne(
            new Document("_id", id),
            new Document("number", number),
            new ReplaceOptions().upsert(true));
        model.put(id, number);
      }
    }
  }

  private static Map<String, Integer> numbers(Store store) {
    Map<String, Integer> numbers = new TreeMap<>();
    store
        .collection()
        .find()
        .forEach(each -> numbers.put(each.getString("_id"), each.getInteger("number")));
    for (Map.Entry<String, Integer> each : numbers.entrySet()) {
      // By the index of ids, too.
      Document found = store.collection().find(new Document("_id", each.getKey())).first();
      assertThat(found).isNotNull().containsEntry("number", each.getValue());
    }
    return numbers;
  }

  private static void insertUntilRefused(
      MongoCollection<Document> collection,
      int first,
      Queue<Integer> answered,
      CountDownLatch enough) {
    try {
      for (int number = first; ; number++) {
        collection.insertOne(numbered(number));
        answered.add(number);
        enough.countDown();
      }
    } catch (MongoException killed) {
      enough.countDown();
    }
  }

  private static Document numbered(int number) {
    return new Document("_id", "n" + number).append("number", number);
  }

  private static long countAfterKill(Class<?> server, Path file) throws Exception {
    try (var store = Store.start(server, file)) {
      store.collection().insertMany(List.of(numbered(1), numbered(2)));
      store.collection().insertOne(numbered(3));
      store.kill();
    }
    try (var store = Store.start(server, file)) {
      return store.collection().countDocuments();
    }
  }

  private record Store(Process process, MongoClient client) implements AutoCloseable {

    static Store start(Class<?> server, Path file) throws Exception {
      int port = freePort();
      Process process =
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElseThrow(),
                  "-Xmx128m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  server.getName(),
                  file.toString(),
                  String.valueOf(port))
              .redirectErrorStream(true)
              .redirectOutput(file.resolveSibling("log").toFile())
              .start();
      awaitListening(port, process);
      return new Store(
          process,
          MongoClients.create("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=5000"));
    }

    MongoCollection<Document> collection() {
      return client.getDatabase("trial").getCollection("documents");
    }

    void kill() {
      process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
      client.close();
      kill();
    }

    private static int freePort() throws IOException {
      try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      }
    }

    private static void awaitListening(int port, Process process) throws InterruptedException {
      while (process.isAlive()) {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
          return;
        } catch (IOException notYet) {
          Thread.onSpinWait();
          Thread.yield();
        }
      }
      throw new AssertionError("the store ended with " + process.exitValue());
    }
  }
}
