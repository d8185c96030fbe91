package casework.bench;

import casework.platform.outbox.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads an arm's topic after each turn and holds what it has told against what it should have. */
final class Warnings implements AutoCloseable {

  private final KafkaConsumer<String, byte[]> consumer;
  private final List<TopicPartition> partitions;
  private int again;

  private Warnings(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) {
    this.consumer = consumer;
    this.partitions = partitions;
  }

  /** Makes the topic and begins where it does. */
  static Warnings on(String broker, String topic) throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker))) {
      admin.createTopics(List.of(Topics.domain(topic))).all().get();
    }
    var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(each -> new TopicPartition(topic, each.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return new Warnings(consumer, partitions);
  }

  /**
   * Reads what has come since the last time. One that was sent twice has the same id, and is
   * counted once; how many were, {@link #again} tells.
   *
   * @param cases that were opened and have passed their deadlines since
   * @param each how many different warnings each of them should have caused
   * @throws IllegalStateException where some case has another number of them
   */
  void check(int cases, int each) {
    Map<String, Map<String, String>> told = new HashMap<>();
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (partitions.stream()
        .anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
        String id = text(record.headers().lastHeader("ce_id").value());
        String before =
            told.computeIfAbsent(record.key(), _ -> new HashMap<>())
                .putIfAbsent(id, text(record.value()));
        again += before == null ? 0 : 1;
      }
    }
    requireWhole(cases, each, told);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** How many warnings have been sent more than once. */
  int again() {
    return again;
  }

  /**
   * @param told bodies by ids, by cases
   */
  static void requireWhole(int cases, int each, Map<String, Map<String, String>> told) {
    long wrong =
        told.values().stream()
            .filter(one -> one.size() != each || Set.copyOf(one.values()).size() != each)
            .count();
    if (told.size() != cases || wrong > 0) {
      throw new IllegalStateException(
          "%d cases should have caused %d different warnings each; %d cases have told, %d of them"
                  .formatted(cases, each, told.size(), wrong)
              + " another number or the same twice");
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
