package casework.faults.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The domain topics of a broker and their dead letters, read from the beginning. */
public record Topics(String bootstrap) {

  private static final List<String> DOMAIN = List.of("casework.petition.v1", "casework.clue.v1");
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** Every delivery there is now. */
  public List<Fact> facts() {
    return records().stream().map(Fact::of).toList();
  }

  /** Sends every fact that is on the topics now once more, in its order, and says how many. */
  public int sendAgain() {
    Set<String> sent = new HashSet<>();
    List<ConsumerRecord<String, byte[]>> records =
        records().stream()
            .filter(each -> DOMAIN.contains(each.topic()))
            .filter(each -> sent.add(Fact.of(each).id()))
            .toList();
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrap, "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer())) {
      records.forEach(
          each ->
              producer.send(
                  new ProducerRecord<>(
                      each.topic(), each.partition(), each.key(), each.value(), each.headers())));
      producer.flush();
    }
    return records.size();
  }

  private List<ConsumerRecord<String, byte[]>> records() {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers", bootstrap, "allow.auto.create.topics", "false"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.listTopics().entrySet().stream()
              .filter(each -> DOMAIN.contains(each.getKey()) || each.getKey().endsWith(".dlt"))
              .flatMap(each -> each.getValue().stream())
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
      long deadline = System.nanoTime() + LONGEST.toNanos();
      while (ends.entrySet().stream()
          .anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException("the ends of the topics were not reached");
        }
        consumer.poll(Duration.ofMillis(200)).forEach(all::add);
      }
      return all;
    }
  }
}
