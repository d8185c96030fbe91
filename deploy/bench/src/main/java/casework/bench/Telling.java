package casework.bench;

import casework.local.RunningProduct;
import casework.platform.audit.AuditChain;
import casework.platform.inbox.EventHandler;
import casework.platform.inbox.EventInbox;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.outbox.KafkaEventSender;
import casework.platform.outbox.OutboxRelay;
import casework.platform.outbox.Topics;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.store.WireEvent;
import casework.platform.time.Leases;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sender and a listener on the product's store and broker, and the same without either's care.
 */
final class Telling implements AutoCloseable {

  private static final String TYPE = "casework.bench.told.v1";
  private static final Duration LAST_ONES = Duration.ofSeconds(20);

  /** A matter with nothing but what it has to tell. */
  record Matter(String text) {}

  /** The fact that it is there. */
  record Told(String text) {}

  private final String matters = "casework.bench.v" + System.nanoTime();
  private final String records = "bench.bare.v" + System.nanoTime();
  private final ConcurrentMap<String, Long> keptAt = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Long> appliedAt = new ConcurrentHashMap<>();
  private final AtomicBoolean running = new AtomicBoolean(true);
  private final List<Thread> listeners = new ArrayList<>();

  private final MongoClient mongo;
  private final KafkaEventSender sender;
  private final AuditChain audit;
  private final OutboxRelay relay;
  private final AggregateStore<Matter, Told> store;
  private final KafkaProducer<String, byte[]> producer;
  private final String broker;

  private Telling(String mongoUri, String broker) throws Exception {
    this.broker = broker;
    this.mongo = MongoClients.create(mongoUri);
    MongoDatabase database =
        mongo.getDatabase("bench_outbox").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    database.drop();
    this.sender =
        new KafkaEventSender("bench", Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker));
    this.audit = new AuditChain(database, Duration.ofSeconds(10));
    audit.prepare();
    InstantSource machine = InstantSource.system();
    this.relay =
        new OutboxRelay(
            sender, audit, new Leases(database, "bench", machine), JsonMapper.shared(), machine);
    this.store =
        new AggregateStores(relay, JsonMapper.shared(), machine, () -> null)
            .of(
                database,
                "matters",
                "matter",
                Matter.class,
                _ -> new Document(),
                event -> WireEvent.of(matters, TYPE, Map.of("text", event.text())));
    store
        .collection()
        .createIndex(Indexes.ascending("pendingSince"), new IndexOptions().sparse(true));
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                0),
            new StringSerializer(),
            new ByteArraySerializer());
    try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
      admin.createTopics(List.of(Topics.domain(matters), Topics.domain(records))).all().get();
    }
    EventInbox inbox =
        new EventInbox("bench", database, JsonMapper.shared(), new SimpleMeterRegistry());
    Map<String, EventHandler> handlers =
        Map.of(TYPE, (heard, _) -> applied(heard.aggregate().toString()));
    listen(matters, polled -> inbox.receive(polled, handlers));
    listen(records, polled -> polled.forEach(each -> applied(each.key())));
    relay.start();
  }

  static Telling through(RunningProduct product) throws Exception {
    Map<String, String> environment = product.environment();
    String store = environment.get("CASEWORK_MONGODB_URI");
    String broker = environment.get("CASEWORK_KAFKA");
    if (store == null || broker == null) {
      throw new IllegalStateException("the launcher does not tell where store and broker are");
    }
    return new Telling(store, broker);
  }

  private void listen(String topic, Consumer<List<ConsumerRecord<String, byte[]>>> taker) {
    listeners.add(
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  try (KafkaConsumer<String, byte[]> consumer =
                      new KafkaConsumer<>(
                          Map.of(
                              ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                              broker,
                              ConsumerConfig.GROUP_ID_CONFIG,
                              topic,
                              ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                              "earliest",
                              ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                              false),
                          new StringDeserializer(),
                          new ByteArrayDeserializer())) {
                    consumer.subscribe(List.of(topic));
                    while (running.get()) {
                      List<ConsumerRecord<String, byte[]>> polled = new ArrayList<>();
                      consumer.poll(Duration.ofMillis(500)).forEach(polled::add);
                      if (!polled.isEmpty()) {
                        taker.accept(polled);
                        consumer.commitSync();
                      }
                    }
                  }
                }));
  }

  private void applied(String matter) {
    appliedAt.put(matter, System.nanoTime());
  }

  /** Keeps matters at that rate; microseconds from a matter's being kept to its fact's effect. */
  Histogram matters(int aSecond, Duration length) {
    return paced(
        aSecond,
        length,
        id -> {
          Act act =
              new Act(
                  Actor.system("bench"),
                  new Cause.Creation("bench", id.toString(), "bench"),
                  Instant.now());
          Change<Matter, Told> change =
              Change.of(new Matter("示例"), "telling", List.of(), new Told("示例"));
          store.insert(id, change, act);
          keptAt.put(id.toString(), System.nanoTime());
        });
  }

  /** Sends bare records at that rate; microseconds from the sending to the receiving. */
  Histogram records(int aSecond, Duration length) {
    return paced(
        aSecond,
        length,
        id -> {
          keptAt.put(id.toString(), System.nanoTime());
          producer.send(new ProducerRecord<>(records, id.toString(), new byte[300]));
        });
  }

  private Histogram paced(int aSecond, Duration length, Consumer<UUID> one) {
    keptAt.clear();
    appliedAt.clear();
    long wanted = length.toSeconds() * aSecond;
    long begun = System.nanoTime();
    for (long n = 0; n < wanted; n++) {
      long due = begun + n * 1_000_000_000L / aSecond;
      LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
      one.accept(UUID.randomUUID());
    }
    long deadline = System.nanoTime() + LAST_ONES.toNanos();
    while (appliedAt.size() < wanted && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    if (appliedAt.size() != wanted) {
      throw new IllegalStateException(
          "of " + wanted + " facts " + appliedAt.size() + " have been applied");
    }
    Histogram micros = new Histogram(3);
    keptAt.forEach(
        (id, kept) ->
            micros.recordValue(Math.max(0, appliedAt.getOrDefault(id, kept) - kept) / 1_000));
    return micros;
  }

  @Override
  public void close() {
    running.set(false);
    relay.stop();
    audit.close();
    sender.close();
    producer.close();
    for (Thread each : listeners) {
      try {
        each.join(Duration.ofSeconds(2));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    mongo.close();
  }
}
