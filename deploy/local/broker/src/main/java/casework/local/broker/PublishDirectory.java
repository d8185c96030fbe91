package casework.local.broker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes the directory from files until the scoring service does: {@code PublishDirectory
 * BOOTSTRAP FOLDER}. Each file {@code <organ>.json} is one organ's whole dated history; only what
 * differs from the topic is sent, with the next sequence number.
 */
public final class PublishDirectory {

  private static final String TOPIC = "casework.directory.v1";
  private static final String TYPE = "casework.directory.organ.v1";

  private record Published(byte[] value, long sequence) {}

  private PublishDirectory() {}

  public static void main(String[] arguments) throws Exception {
    String bootstrap = arguments[0];
    createTopic(bootstrap);
    Map<String, Published> published = read(bootstrap);
    int sent = send(bootstrap, files(Path.of(arguments[1])), published);
    System.out.println("directory: " + sent + " organs sent, " + published.size() + " were there");
  }

  private static void createTopic(String bootstrap) throws Exception {
    // One partition: the directory is small, and its readers want it whole.
    var topic =
        new NewTopic(TOPIC, 1, (short) 1)
            .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  private static Map<String, Published> read(String bootstrap) {
    var published = new HashMap<String, Published>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrap),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(partition -> new TopicPartition(TOPIC, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(200))) {
          if (each.value() != null) {
            published.put(each.key(), new Published(each.value(), sequence(each.headers())));
          }
        }
      }
    }
    return published;
  }

  private static int send(
      String bootstrap, Map<String, byte[]> organs, Map<String, Published> published)
      throws Exception {
    int sent = 0;
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrap, "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (var organ : organs.entrySet()) {
        var before = Optional.ofNullable(published.get(organ.getKey()));
        if (before.isEmpty() || !Arrays.equals(before.get().value(), organ.getValue())) {
          long sequence = before.map(Published::sequence).orElse(0L) + 1;
          producer.send(event(organ.getKey(), organ.getValue(), sequence)).get();
          sent++;
        }
      }
    }
    return sent;
  }

  private static ProducerRecord<String, byte[]> event(String organ, byte[] value, long sequence) {
    var event = new ProducerRecord<>(TOPIC, organ, value);
    header(event.headers(), "ce_specversion", "1.0");
    header(event.headers(), "ce_id", id(organ, value, sequence));
    header(event.headers(), "ce_type", TYPE);
    header(event.headers(), "ce_source", "/casework/directory");
    header(event.headers(), "ce_time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    header(event.headers(), "ce_sequence", String.valueOf(sequence));
    header(event.headers(), "ce_matter", organ);
    header(event.headers(), "content-type", "application/json");
    return event;
  }

  /** The same record always has the same id, whoever sends it again. */
  private static String id(String organ, byte[] value, long sequence) {
    byte[] name = (TYPE + " " + organ + " " + sequence + " ").getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(name, name.length + value.length);
    System.arraycopy(value, 0, all, name.length, value.length);
    return UUID.nameUUIDFromBytes(all).toString();
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    var organs = new java.util.TreeMap<String, byte[]>();
    try (var files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        organs.put(file.getFileName().toString().replace(".json", ""), Files.readAllBytes(file));
      }
    }
    return organs;
  }

  private static long sequence(Headers headers) {
    var header = headers.lastHeader("ce_sequence");
    return header == null ? 0 : Long.parseLong(new String(header.value(), StandardCharsets.UTF_8));
  }

  private static void header(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
