package casework.platform.audit;

import casework.platform.kernel.Identifiers;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Publishes checkpoints as CloudEvents in binary mode, keyed by service. */
final class KafkaCheckpointSender implements CheckpointSender, AutoCloseable {

  private final Map<String, Object> properties;
  private @Nullable Producer<String, byte[]> producer;

  KafkaCheckpointSender(Map<String, Object> connection) {
    Map<String, Object> settled = new HashMap<>(connection);
    settled.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    settled.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settled.put(ProducerConfig.ACKS_CONFIG, "all");
    settled.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settled.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
    settled.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000);
    settled.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 5_000);
    this.properties = Map.copyOf(settled);
  }

  @Override
  public CompletableFuture<?> send(Checkpoint checkpoint) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    String place = Long.toString(checkpoint.position());
    var event =
        CloudEventBuilder.v1()
            .withId(
                Identifiers.derive("checkpoint", checkpoint.service(), place, checkpoint.hash())
                    .toString())
            .withSource(URI.create("/casework/" + checkpoint.service()))
            .withType(Checkpoint.TYPE)
            .withSubject(place)
            .withTime(checkpoint.at().atOffset(ZoneOffset.UTC))
            .withData("application/json", checkpoint.json())
            .build();
    try {
      producer()
          .send(
              KafkaMessageFactory.<String>createWriter(Checkpoint.TOPIC, checkpoint.service())
                  .writeBinary(event),
              (_, failure) -> {
                if (failure == null) {
                  done.complete(null);
                } else {
                  done.completeExceptionally(failure);
                }
              });
    } catch (RuntimeException e) {
      done.completeExceptionally(e);
    }
    return done;
  }

  // Made at the first checkpoint: making a producer starts threads and looks for the broker.
  private synchronized Producer<String, byte[]> producer() {
    Producer<String, byte[]> made = producer;
    if (made == null) {
      made = new KafkaProducer<>(properties);
      producer = made;
    }
    return made;
  }

  @Override
  public synchronized void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(2));
    }
  }
}
