package casework.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.store.LocalStore;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.kafka.test.utils.KafkaTestUtils;

class CheckpointExchangeTest {

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private final MongoDatabase first = STORE.fresh();
  private final MongoDatabase second = STORE.fresh();

  @Test
  void takesACheckpointOverARealBrokerToTheOtherServicesStore(@TempDir Path keys) {
    EmbeddedKafkaBroker broker = new EmbeddedKafkaKraftBroker(1, 1, Checkpoint.TOPIC);
    broker.afterPropertiesSet();
    try (AuditChain chain = new AuditChain(first, Duration.ofSeconds(20));
        KafkaCheckpointSender sender =
            new KafkaCheckpointSender(Map.of("bootstrap.servers", broker.getBrokersAsString()));
        Consumer<String, byte[]> consumer =
            new KafkaConsumer<>(
                KafkaTestUtils.consumerProps(broker, "second-checkpoints", false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
      Checkpoints checkpoints =
          new Checkpoints(
              "first",
              chain,
              () -> CheckpointKey.at(keys.resolve("first-audit.key")),
              sender,
              InstantSource.system(),
              Duration.ofSeconds(10));
      CheckpointKeeper keeper =
          new CheckpointKeeper("second", second, InstantSource.system(), new SimpleMeterRegistry());
      chain.append(Entries.entries(1, 20));

      checkpoints.publish();
      TopicPartition partition = new TopicPartition(Checkpoint.TOPIC, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      ConsumerRecord<String, byte[]> record =
          KafkaTestUtils.getSingleRecord(consumer, Checkpoint.TOPIC, Duration.ofSeconds(20));
      keeper.on(record);

      assertThat(record.key()).isEqualTo("first");
      assertThat(header(record, "ce_type")).isEqualTo("casework.audit.checkpoint.v1");
      assertThat(header(record, "ce_source")).isEqualTo("/casework/first");
      assertThat(header(record, "ce_subject")).isEqualTo("20");
      Map<String, MongoDatabase> databases = new LinkedHashMap<>();
      databases.put("first", first);
      databases.put("second", second);
      assertThat(VerifyAudit.verify(databases).getFirst())
          .extracting(AuditFindings::covered, AuditFindings::faults)
          .containsExactly(20L, List.of());
    } finally {
      broker.destroy();
    }
  }

  @Test
  void saysSoWhereThereIsNoBroker(@TempDir Path keys) {
    try (AuditChain chain = new AuditChain(first, Duration.ofSeconds(20));
        KafkaCheckpointSender sender =
            new KafkaCheckpointSender(Map.of("bootstrap.servers", "127.0.0.1:1"))) {
      Checkpoints checkpoints =
          new Checkpoints(
              "first",
              chain,
              () -> CheckpointKey.at(keys.resolve("first-audit.key")),
              sender,
              InstantSource.system(),
              Duration.ofSeconds(10));
      chain.append(Entries.entries(1, 1));

      assertThatThrownBy(checkpoints::publish).isInstanceOf(AuditUnavailable.class);
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
