package casework.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.kafka.test.utils.KafkaTestUtils;

class ConsumerLagTest {

  private static final String TOPIC = "casework.lag.v1";
  private static final EmbeddedKafkaBroker BROKER = new EmbeddedKafkaKraftBroker(1, 1, TOPIC);

  @BeforeAll
  static void start() {
    BROKER.brokerProperties(Map.of("auto.create.topics.enable", "false"));
    BROKER.afterPropertiesSet();
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", BROKER.getBrokersAsString()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (int n = 0; n < 3; n++) {
        producer.send(new ProducerRecord<>(TOPIC, ("" + n).getBytes(StandardCharsets.UTF_8)));
      }
      producer.flush();
    }
  }

  @AfterAll
  static void stop() {
    BROKER.destroy();
  }

  private static ConsumerLag lag(String brokers, String patience) {
    return new ConsumerLag(
        new KafkaListenerEndpointRegistry(),
        Map.of(
            "bootstrap.servers",
            brokers,
            "default.api.timeout.ms",
            patience,
            "request.timeout.ms",
            patience));
  }

  @Test
  void countsWhatAGroupHasYetToDealWith() {
    try (ConsumerLag lag = lag(BROKER.getBrokersAsString(), "30000");
        KafkaConsumer<String, byte[]> consumer =
            new KafkaConsumer<>(
                KafkaTestUtils.consumerProps(BROKER, "half-way", false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
      BROKER.consumeFromAnEmbeddedTopic(consumer, TOPIC);
      KafkaTestUtils.getRecords(consumer);
      consumer.commitSync();

      assertThat(lag.lag("half-way", TOPIC)).isZero();
      assertThat(lag.lag("never-began", TOPIC)).isEqualTo(3);
    }
  }

  @Test
  void aTopicThatDoesNotExistYetLeavesNothingToDealWith() {
    try (ConsumerLag lag = lag(BROKER.getBrokersAsString(), "30000")) {
      assertThat(lag.lag("never-began", "casework.not-yet.v1")).isZero();
      assertThat(lag.lag("never-began", "casework.not-yet.v1", TOPIC))
          .as("the others count still")
          .isEqualTo(3);
    }
  }

  @Test
  void aBrokerThatDoesNotAnswerIsNoAnswer() {
    try (ConsumerLag lag = lag("127.0.0.1:1", "1000")) {
      assertThatThrownBy(() -> lag.lag("never-began", TOPIC))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
