package casework.testkit.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** What a test hears on some topics, from their beginning on; for one thread. */
public final class HeardRecords implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final KafkaConsumer<String, byte[]> consumer;
  private final List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();

  HeardRecords(String bootstrap, String... topics) {
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrap, "allow.auto.create.topics", "false"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        Arrays.stream(topics)
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** Hears everything on these topics of a broker that runs elsewhere. */
  public static HeardRecords at(String bootstrap, String... topics) {
    return new HeardRecords(bootstrap, topics);
  }

  /** Value of a header of the record, such as {@code ce_type}; null where it has none. */
  public static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  /** Waits for the first event of that type that is about that matter. */
  public ConsumerRecord<String, byte[]> first(String type, Object aggregate) {
    return first(
        type + " about " + aggregate,
        each ->
            type.equals(header(each, "ce_type"))
                && aggregate.toString().equals(header(each, "ce_subject")));
  }

  /**
   * Waits for the first record that fits; heard ones are kept and looked at again.
   *
   * @param what what is waited for, for the message of a failure
   * @throws AssertionError after 20 s, with what was heard instead
   */
  public ConsumerRecord<String, byte[]> first(
      String what, Predicate<ConsumerRecord<String, byte[]>> fits) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      for (ConsumerRecord<String, byte[]> each : heard) {
        if (fits.test(each)) {
          return each;
        }
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not heard: " + what + "; heard " + types());
      }
      poll(Duration.ofMillis(200));
    }
  }

  /** Everything there is on the topics now, in the order of each topic. */
  public List<ConsumerRecord<String, byte[]>> all() {
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("the end of " + ends.keySet() + " was not reached");
      }
      poll(Duration.ofMillis(200));
    }
    return List.copyOf(heard);
  }

  private void poll(Duration wait) {
    consumer.poll(wait).forEach(heard::add);
  }

  private String types() {
    return heard.stream()
        .map(each -> Objects.requireNonNullElse(header(each, "ce_type"), "(no type)"))
        .collect(Collectors.groupingBy(type -> type, Collectors.counting()))
        .toString();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
