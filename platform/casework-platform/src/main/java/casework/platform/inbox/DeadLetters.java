package casework.platform.inbox;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/**
 * Puts records that are no facts on {@code <topic>.<service>.dlt}, with the reason in their
 * headers, so that those behind them go on. The topic is made when it is first needed: the broker
 * makes none by itself.
 */
final class DeadLetters implements ConsumerAwareRecordRecoverer {

  private final String service;
  private final KafkaAdmin admin;
  private final DeadLetterPublishingRecoverer publisher;
  private final Set<String> made = ConcurrentHashMap.newKeySet();

  DeadLetters(String service, KafkaAdmin admin, KafkaTemplate<String, byte[]> template) {
    this.service = service;
    this.admin = admin;
    this.publisher =
        new DeadLetterPublishingRecoverer(
            template, (record, _) -> new TopicPartition(topicFor(record.topic()), -1));
    publisher.setFailIfSendResultIsError(true);
  }

  @Override
  public void accept(
      ConsumerRecord<?, ?> record,
      @Nullable Consumer<?, ?> consumer,
      @Nullable Exception exception) {
    String topic = topicFor(record.topic());
    if (made.add(topic)) {
      try {
        admin.createOrModifyTopics(
            TopicBuilder.name(topic)
                .partitions(1)
                .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                .build());
      } catch (RuntimeException e) {
        made.remove(topic);
        throw e;
      }
    }
    publisher.accept(
        record,
        consumer,
        exception == null ? new IllegalStateException("no reason was given") : exception);
  }

  private String topicFor(String topic) {
    return topic + "." + service + ".dlt";
  }
}
