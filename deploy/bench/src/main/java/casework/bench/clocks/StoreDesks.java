package casework.bench.clocks;

import casework.bench.desk.Broker;
import casework.bench.desk.Desk;
import casework.bench.desk.Orders;
import casework.platform.outbox.KafkaEventSender;
import ch.qos.logback.classic.Level;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.bson.UuidRepresentation;
import org.slf4j.LoggerFactory;

/**
 * The desks that keep their cases in the product's store, as a program: {@code StoreDesks STORE
 * BROKER TOPIC}. A desk whose name begins with {@code raw} is the bare one.
 */
public final class StoreDesks {

  private final MongoClient client;
  private final String broker;
  private final String topic;

  private StoreDesks(MongoClient client, String broker, String topic) {
    this.client = client;
    this.broker = broker;
    this.topic = topic;
  }

  public static void main(String[] arguments) throws Exception {
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.WARN);
    }
    // As durable as our services ask for.
    try (MongoClient client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(arguments[0]))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(
                    WriteConcern.MAJORITY.withJournal(true).withWTimeout(10, TimeUnit.SECONDS))
                .readConcern(ReadConcern.MAJORITY)
                .build())) {
      var desks = new StoreDesks(client, arguments[1], arguments[2]);
      Orders.serve(desks::open);
    }
    // A producer's threads would keep the program alive.
    System.exit(0);
  }

  private Desk open(String name) throws Exception {
    // Of its own each time: whoever wrote to the one before may not have ended yet when it goes.
    MongoDatabase database =
        client.getDatabase(
            "bench_" + name.replace('-', '_') + "_" + Long.toString(System.nanoTime(), 36));
    if (name.startsWith("raw")) {
      return new RawDesk(database, new Broker(broker, topic));
    }
    var connection = new HashMap<String, Object>();
    connection.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
    Path folder = Files.createTempDirectory("casework-bench-law");
    // The last one named goes first.
    folder.toFile().deleteOnExit();
    folder.resolve("law-time").toFile().deleteOnExit();
    return new OurDesk(database, new KafkaEventSender("bench", connection), topic, folder);
  }
}
