package casework.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The service that hears: remembers when each matter's fact had its effect. */
final class Hearing implements AutoCloseable {

  /** What is done with the records of one poll. */
  interface Taking extends Consumer<List<ConsumerRecord<String, byte[]>>> {}

  private static final Duration LAST_ONES = Duration.ofSeconds(20);

  private final ConcurrentMap<String, Instant> appliedAt = new ConcurrentHashMap<>();
  private final AtomicInteger again = new AtomicInteger();
  private final Thread listener;
  private volatile boolean running = true;

  /**
   * @param taking given this, says what to do with what is heard; it calls {@link #applied} for
   *     each fact that takes effect
   */
  Hearing(String broker, String topic, Function<Hearing, Taking> taking) {
    Taking taker = taking.apply(this);
    this.listener = Thread.ofPlatform().daemon().start(() -> listen(broker, topic, taker));
  }

  /** Whose effect is nothing but that it has come. */
  static Hearing bare(String broker, String topic) {
    return new Hearing(
        broker, topic, hearing -> polled -> polled.forEach(each -> hearing.applied(each.key())));
  }

  private void listen(String broker, String topic, Taking taker) {
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
      while (running) {
        List<ConsumerRecord<String, byte[]>> polled = new ArrayList<>();
        consumer.poll(Duration.ofMillis(500)).forEach(polled::add);
        if (!polled.isEmpty()) {
          taker.accept(polled);
          consumer.commitSync();
        }
      }
    }
  }

  void applied(String matter) {
    if (appliedAt.putIfAbsent(matter, Instant.now()) != null) {
      again.incrementAndGet();
    }
  }

  /** Forgets what it has heard so far. */
  void forget() {
    appliedAt.clear();
  }

  /** Waits until so many matters' facts have had their effect. */
  Map<String, Instant> await(int matters) {
    long deadline = System.nanoTime() + LAST_ONES.toNanos();
    while (appliedAt.size() < matters && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
    return Map.copyOf(appliedAt);
  }

  /** How many facts have had their effect a second time. */
  int again() {
    return again.get();
  }

  @Override
  public void close() {
    running = false;
    try {
      listener.join(Duration.ofSeconds(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
