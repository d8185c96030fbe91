package casework.platform.inbox;

import casework.platform.time.SettlementCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** How many records this service's listeners have yet to deal with. */
final class ConsumerLag implements SettlementCheck, AutoCloseable {

  private final KafkaListenerEndpointRegistry listeners;
  private final Map<String, Object> settings;
  private @Nullable Admin admin;

  ConsumerLag(KafkaListenerEndpointRegistry listeners, Map<String, Object> settings) {
    this.listeners = listeners;
    this.settings = new HashMap<>(settings);
  }

  @Override
  public String name() {
    return "lag";
  }

  @Override
  public long open() {
    long lag = 0;
    for (MessageListenerContainer each : listeners.getListenerContainers()) {
      String group = each.getGroupId();
      String[] topics = each.getContainerProperties().getTopics();
      if (group != null && topics != null) {
        lag += lag(group, topics);
      }
    }
    return lag;
  }

  long lag(String group, String... topics) {
    try {
      Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
      for (var topic : admin().describeTopics(List.of(topics)).topicNameValues().entrySet()) {
        partitions(topic.getKey(), topic.getValue())
            .forEach(each -> ends.put(each, OffsetSpec.latest()));
      }
      Map<TopicPartition, OffsetAndMetadata> committed =
          admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      return admin().listOffsets(ends).all().get().entrySet().stream()
          .mapToLong(
              end -> {
                OffsetAndMetadata reached = committed.get(end.getKey());
                return end.getValue().offset() - (reached == null ? 0 : reached.offset());
              })
          .sum();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker does not tell how far the listeners are", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  // A topic comes with its producer's first start: until then there is nothing of it to deal with.
  private static List<TopicPartition> partitions(String topic, KafkaFuture<TopicDescription> told)
      throws ExecutionException, InterruptedException {
    try {
      return told.get().partitions().stream()
          .map(each -> new TopicPartition(topic, each.partition()))
          .toList();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return List.of();
      }
      throw e;
    }
  }

  private synchronized Admin admin() {
    Admin made = admin;
    if (made == null) {
      made = Admin.create(settings);
      admin = made;
    }
    return made;
  }

  @Override
  public synchronized void close() {
    if (admin != null) {
      admin.close();
    }
  }
}
