package casework.platform.directory;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows the compacted directory topic from its beginning and keeps each organ's whole dated
 * history, in memory and in the service's own database, so that a start without the broker knows
 * what the last run knew.
 */
public final class DirectoryCopy implements OrganTree, SmartLifecycle {

  /** The topic the directory is published on; one record per organ, its whole history. */
  public static final String TOPIC = "casework.directory.v1";

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryCopy.class);

  /** One organ's history, oldest version first. */
  record History(String organ, List<OrganRecord> versions) {}

  private final Map<String, History> organs = new ConcurrentHashMap<>();
  private final MongoCollection<Document> kept;
  private final Supplier<Consumer<String, byte[]>> consumers;
  private final JsonMapper json;
  private volatile boolean running;
  private @Nullable Thread follower;

  public DirectoryCopy(
      MongoDatabase database, Supplier<Consumer<String, byte[]>> consumers, JsonMapper json) {
    this.kept = database.getCollection("directory");
    this.consumers = consumers;
    this.json = json;
  }

  @Override
  public Set<String> subtree(String organ) {
    Set<String> found = new HashSet<>(Set.of(organ));
    Deque<String> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      String above = open.pop();
      for (History each : organs.values()) {
        if (above.equals(each.versions().getLast().parent()) && found.add(each.organ())) {
          open.push(each.organ());
        }
      }
    }
    return found;
  }

  @Override
  public Optional<OrganRecord> organ(String code, LocalDate on) {
    return Optional.ofNullable(organs.get(code)).stream()
        .flatMap(history -> history.versions().stream())
        .filter(version -> !version.validFrom().isAfter(on))
        .max(Comparator.comparing(OrganRecord::validFrom));
  }

  @Override
  public Set<String> codes() {
    return Set.copyOf(organs.keySet());
  }

  /** True once the service knows any organ at all. */
  public boolean loaded() {
    return !organs.isEmpty();
  }

  /** Takes an organ's history as it is published; an empty body takes the organ out. */
  public void learn(String organ, byte @Nullable [] history) {
    if (history == null) {
      organs.remove(organ);
      return;
    }
    History read = json.readValue(history, History.class);
    organs.put(
        organ,
        new History(
            organ,
            read.versions().stream()
                .sorted(Comparator.comparing(OrganRecord::validFrom))
                .toList()));
  }

  @Override
  public synchronized void start() {
    running = true;
    follower = Thread.ofPlatform().name("directory").daemon().start(this::follow);
  }

  @Override
  public synchronized void stop() {
    running = false;
    if (follower != null) {
      follower.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void follow() {
    boolean recalled = false;
    while (running) {
      try {
        if (!recalled) {
          for (Document each : kept.find()) {
            learn(
                each.getString("_id"), each.getString("history").getBytes(StandardCharsets.UTF_8));
          }
          recalled = true;
        }
        try (Consumer<String, byte[]> consumer = consumers.get()) {
          readOn(consumer);
        }
      } catch (InterruptException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("the directory cannot be followed just now: {}", e.toString());
        pause();
      }
    }
  }

  private void readOn(Consumer<String, byte[]> consumer) {
    List<PartitionInfo> partitions = consumer.partitionsFor(TOPIC, Duration.ofSeconds(5));
    if (partitions == null || partitions.isEmpty()) {
      pause();
      return;
    }
    List<TopicPartition> all =
        partitions.stream().map(each -> new TopicPartition(TOPIC, each.partition())).toList();
    consumer.assign(all);
    consumer.seekToBeginning(all);
    while (running) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(500))) {
        keep(record);
      }
    }
  }

  private void keep(ConsumerRecord<String, byte[]> record) {
    try {
      learn(record.key(), record.value());
    } catch (RuntimeException e) {
      LOG.error("the directory record at offset {} cannot be read", record.offset());
      return;
    }
    if (record.value() == null) {
      kept.deleteOne(Filters.eq("_id", record.key()));
    } else {
      kept.replaceOne(
          Filters.eq("_id", record.key()),
          new Document("_id", record.key())
              .append("history", new String(record.value(), StandardCharsets.UTF_8)),
          new ReplaceOptions().upsert(true));
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofSeconds(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
