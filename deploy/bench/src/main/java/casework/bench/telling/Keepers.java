package casework.bench.telling;

import casework.platform.outbox.KafkaEventSender;
import ch.qos.logback.classic.Level;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.slf4j.LoggerFactory;

/**
 * Our keeper and the bare one as a program: {@code Keepers STORE BROKER TOPIC ours}, or {@code
 * bare}, which has no use for the store.
 */
public final class Keepers {

  private Keepers() {}

  public static void main(String[] arguments) throws Exception {
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.WARN);
    }
    String broker = arguments[1];
    String topic = arguments[2];
    if (arguments[3].equals("bare")) {
      Paced.serve(() -> new BareKeeper(broker, topic));
    } else {
      ours(arguments[0], broker, topic);
    }
    // A producer's threads would keep the program alive.
    System.exit(0);
  }

  private static void ours(String store, String broker, String topic) throws Exception {
    try (MongoClient client = MongoClients.create(store);
        var sender =
            new KafkaEventSender(
                "bench", Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
      // Of its own each time: whoever wrote to the one before may not have ended yet.
      MongoDatabase database =
          client
              .getDatabase("bench_outbox_" + Long.toString(System.nanoTime(), 36))
              .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
      Paced.serve(() -> new OurKeeper(database, sender, topic));
      database.drop();
    }
  }
}
