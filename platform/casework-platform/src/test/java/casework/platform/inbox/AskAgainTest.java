package casework.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;

class AskAgainTest {

  private static final TopicPartition PLACE = new TopicPartition("t", 0);

  @Test
  void goesBackToTheFirstWhereNoneIsNamedAndTriesNothingWhereItStands() {
    MockConsumer<String, String> consumer = new MockConsumer<>("earliest");
    consumer.assign(List.of(PLACE));
    consumer.updateBeginningOffsets(Map.of(PLACE, 0L));
    for (long offset = 0; offset < 3; offset++) {
      consumer.addRecord(new ConsumerRecord<>("t", 0, offset, "key", "value"));
    }
    ConsumerRecords<String, String> poll = consumer.poll(Duration.ZERO);
    assertThat(consumer.position(PLACE)).isEqualTo(3);
    AtomicInteger tried = new AtomicInteger();
    AskAgain handler =
        new AskAgain((_, _) -> {}, new FixedBackOff(1, FixedBackOff.UNLIMITED_ATTEMPTS));
    KafkaMessageListenerContainer<String, String> container =
        new KafkaMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(
                new HashMap<>(), new StringDeserializer(), new StringDeserializer()),
            new ContainerProperties("t"));

    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(
            () ->
                handler.handleBatch(
                    new IllegalStateException("overtaken"),
                    poll,
                    consumer,
                    container,
                    tried::incrementAndGet));

    assertThat(tried).hasValue(0);
    assertThat(consumer.position(PLACE)).isZero();
  }

  @Test
  void leavesTheRecordThatIsNamed() {
    BatchListenerFailedException named = new BatchListenerFailedException("third", 2);

    assertThat(AskAgain.naming(new IllegalStateException(named)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(AskAgain.naming(new IllegalStateException("none")))
        .asInstanceOf(type(BatchListenerFailedException.class))
        .extracting(BatchListenerFailedException::getIndex)
        .isEqualTo(0);
  }
}
