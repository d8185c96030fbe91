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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.Header;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows the compacted directory topic from its beginning and keeps the whole dated history of
 * each organ, unit and cadre, in memory and in the service's own database, so that a start without
 * the broker knows what the last run knew.
 */
public final class DirectoryCopy implements OrganTree, SmartLifecycle {

  /** The topic the directory is published on; one record per organ, unit or cadre. */
  public static final String TOPIC = "casework.directory.v1";

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryCopy.class);

  private final MongoCollection<Document> kept;
  private final Supplier<Consumer<String, byte[]>> consumers;
  private final JsonMapper json;
  private final AtomicInteger rebuilds = new AtomicInteger();
  private volatile DirectoryRecords records;
  private volatile boolean running;
  private @Nullable Thread follower;

  public DirectoryCopy(
      MongoDatabase database, Supplier<Consumer<String, byte[]>> consumers, JsonMapper json) {
    this.kept = database.getCollection("directory");
    this.consumers = consumers;
    this.json = json;
    this.records = new DirectoryRecords(json);
  }

  @Override
  public Set<String> subtree(String organ) {
    Map<String, List<OrganRecord>> organs = records.organs();
    Set<String> found = new HashSet<>(Set.of(organ));
    Deque<String> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      String above = open.pop();
      organs.forEach(
          (code, versions) -> {
            if (above.equals(versions.getLast().parent()) && found.add(code)) {
              open.push(code);
            }
          });
    }
    return found;
  }

  @Override
  public Optional<OrganRecord> organ(String code, LocalDate on) {
    return records.organ(code, on);
  }

  @Override
  public Set<String> codes() {
    return Set.copyOf(records.organs().keySet());
  }

  @Override
  public Optional<UnitRecord> unit(String code, LocalDate on) {
    return records.unit(code, on);
  }

  @Override
  public List<UnitRecord> unitsOf(String organ, LocalDate on) {
    return records.units(on).filter(each -> each.organ().equals(organ)).toList();
  }

  @Override
  public Optional<CadreRecord> cadre(String id, LocalDate on) {
    return records.cadre(id, on);
  }

  @Override
  public List<CadreRecord> cadresOf(String unit, LocalDate on) {
    return records
        .cadres(on)
        .filter(each -> each.in(unit).isPresent())
        .sorted(
            Comparator.<CadreRecord, Boolean>comparing(
                    each -> each.in(unit).filter(CadreRecord.Held::first).isEmpty())
                .thenComparing(CadreRecord::cadre))
        .toList();
  }

  @Override
  public List<CadreRecord> managedBy(String organ, LocalDate on) {
    return records.cadres(on).filter(each -> each.managedBy().equals(organ)).toList();
  }

  @Override
  public Optional<CadreRecord> principalOf(String unit, LocalDate on) {
    return cadresOf(unit, on).stream()
        .filter(each -> each.in(unit).filter(CadreRecord.Held::first).isPresent())
        .max(Comparator.comparing(each -> each.in(unit).orElseThrow().since()));
  }

  @Override
  public Optional<OrganRecord.Officer> officer(String id, LocalDate on) {
    return records.organs().keySet().stream()
        .sorted()
        .flatMap(code -> records.organ(code, on).stream())
        .flatMap(organ -> organ.officers().stream())
        .filter(each -> each.officer().equals(id))
        .findFirst();
  }

  /** True once the service knows any organ at all. */
  public boolean loaded() {
    return !records.organs().isEmpty();
  }

  /** How much the copy holds. */
  public DirectoryCounts counts() {
    return records.counts();
  }

  /**
   * Makes the copy anew from the topic: what is not there any more is forgotten. Keeps what it has
   * until the topic has been read to its end, and where the topic tells of no organ.
   */
  public void rebuild() {
    rebuilds.incrementAndGet();
  }

  /** Takes an organ's history as it is published; an empty body takes the organ out. */
  public void learn(String organ, byte @Nullable [] history) {
    learn(organ, null, history);
  }

  /**
   * Takes a record as it is published; an empty body takes out what stands under the key.
   *
   * @param type the record's type; null where its key says enough
   */
  public boolean learn(String key, @Nullable String type, byte @Nullable [] history) {
    return records.learn(key, type, history);
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
            recall(each);
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

  private void recall(Document each) {
    learn(each.getString("_id"), null, each.getString("history").getBytes(StandardCharsets.UTF_8));
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
      if (rebuilds.getAndSet(0) > 0) {
        readAnew(consumer, all);
      }
      for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(500))) {
        take(record);
      }
    }
  }

  private void readAnew(Consumer<String, byte[]> consumer, List<TopicPartition> all) {
    DirectoryRecords fresh = new DirectoryRecords(json);
    consumer.seekToBeginning(all);
    Map<TopicPartition, Long> ends = consumer.endOffsets(all);
    while (running
        && ends.entrySet().stream()
            .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(500))) {
        if (learnt(fresh, record)) {
          keep(record);
        }
      }
    }
    if (fresh.organs().isEmpty()) {
      LOG.warn("the directory's topic tells of no organ; the copy stays as it is");
      return;
    }
    Set<String> there = fresh.keys();
    records = fresh;
    kept.deleteMany(Filters.nin("_id", there));
    LOG.info("the copy of the directory has been made anew: {}", fresh.counts());
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    if (learnt(records, record)) {
      keep(record);
    }
  }

  private static boolean learnt(DirectoryRecords into, ConsumerRecord<String, byte[]> record) {
    try {
      return record.key() != null && into.learn(record.key(), type(record), record.value());
    } catch (RuntimeException e) {
      LOG.error("the directory record at offset {} cannot be read", record.offset());
      return false;
    }
  }

  private void keep(ConsumerRecord<String, byte[]> record) {
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

  private static @Nullable String type(ConsumerRecord<String, byte[]> record) {
    Header header = record.headers().lastHeader("ce_type");
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofSeconds(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
