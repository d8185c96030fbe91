package casework.faults.reorder;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Takes everything off a topic and puts it there again in another order. */
final class Rewriting {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final String bootstrap;
  private final String topic;

  Rewriting(String bootstrap, String topic) {
    this.bootstrap = bootstrap;
    this.topic = topic;
  }

  /** How many records there were, and how many there are now. */
  record Done(int before, int now) {}

  Done rewrite(UnaryOperator<List<ConsumerRecord<byte[], byte[]>>> order) {
    List<ConsumerRecord<byte[], byte[]>> said = read();
    List<ConsumerRecord<byte[], byte[]>> anew = order.apply(said);
    delete(said);
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrap, "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      anew.forEach(
          each ->
              producer.send(
                  new ProducerRecord<>(
                      topic, each.partition(), each.key(), each.value(), each.headers())));
      producer.flush();
    }
    return new Done(said.size(), anew.size());
  }

  private List<ConsumerRecord<byte[], byte[]>> read() {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrap),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
      long deadline = System.nanoTime() + LONGEST.toNanos();
      while (ends.entrySet().stream()
          .anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException("the end of " + topic + " was not reached");
        }
        consumer.poll(Duration.ofMillis(200)).forEach(all::add);
      }
      // As it was said, over all partitions.
      all.sort(java.util.Comparator.comparingLong(ConsumerRecord::timestamp));
      return all;
    }
  }

  private void delete(List<ConsumerRecord<byte[], byte[]>> said) {
    Map<TopicPartition, RecordsToDelete> ends =
        said.stream()
            .collect(
                Collectors.toMap(
                    each -> new TopicPartition(topic, each.partition()),
                    each -> each.offset() + 1,
                    Math::max))
            .entrySet()
            .stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, each -> RecordsToDelete.beforeOffset(each.getValue())));
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin.deleteRecords(ends).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the topic cannot be emptied", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
