package casework.platform.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes facts as CloudEvents 1.0 in binary mode, keyed by the matter's id so that its facts stay
 * in order.
 */
public final class KafkaEventSender implements EventSender, AutoCloseable {

  private final String source;
  private final Map<String, Object> properties;
  private @Nullable Producer<String, byte[]> producer;

  /**
   * @param service the sending service's name, the last segment of {@code ce_source}
   * @param properties the producer's connection properties; how safely it sends is settled here
   */
  public KafkaEventSender(String service, Map<String, Object> properties) {
    this.source = "/casework/" + service;
    Map<String, Object> settled = new java.util.HashMap<>(properties);
    settled.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    settled.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settled.put(ProducerConfig.ACKS_CONFIG, "all");
    settled.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settled.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
    settled.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settled.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    settled.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settled.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
    this.properties = Map.copyOf(settled);
  }

  @Override
  public CompletableFuture<?> send(UUID matter, OutboxEntry entry) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    try {
      producer()
          .send(
              record(matter, entry),
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

  private ProducerRecord<String, byte[]> record(UUID matter, OutboxEntry entry) {
    CloudEventBuilder event =
        CloudEventBuilder.v1()
            .withId(entry.id().toString())
            .withSource(URI.create(source))
            .withType(entry.type())
            .withSubject(matter.toString())
            .withTime(entry.at().atOffset(ZoneOffset.UTC))
            .withExtension("sequence", Long.toString(entry.sequence()))
            .withExtension("matter", matter.toString())
            .withExtension("lawtime", entry.lawAt().toString())
            .withData("application/json", entry.data().getBytes(StandardCharsets.UTF_8));
    CloudEvent built = event.build();
    ProducerRecord<String, byte[]> record =
        KafkaMessageFactory.<String>createWriter(entry.topic(), matter.toString())
            .writeBinary(built);
    if (entry.traceparent() != null) {
      // A bare header, where every tracing library looks for it.
      record.headers().add("traceparent", entry.traceparent().getBytes(StandardCharsets.UTF_8));
    }
    return record;
  }

  // Made at the first send, not with the bean: making a producer starts threads and looks for the
  // broker.
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
      producer.close();
      producer = null;
    }
  }
}
