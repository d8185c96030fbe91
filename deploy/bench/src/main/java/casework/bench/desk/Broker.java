package casework.bench.desk;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends warnings as our services send facts: the same producer settings, headers of the same names,
 * a body of the same fields. It does not wait for the broker, which is more than our outbox does
 * without.
 */
public final class Broker implements Teller {

  private static final String TYPE = "casework.bench.warned.v1";

  private final String topic;
  private final KafkaProducer<String, byte[]> producer;
  private final AtomicLong told = new AtomicLong();
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

  public Broker(String servers, String topic) {
    this.topic = topic;
    this.producer =
        new KafkaProducer<>(settings(servers), new StringSerializer(), new ByteArraySerializer());
  }

  /** How safely our services send. */
  public static Map<String, Object> settings(String servers) {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        servers,
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
        true,
        ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
        5);
  }

  @Override
  public void tell(String id, Course.Step step) {
    producer.send(
        record(id, step),
        (_, failed) -> {
          if (failed == null) {
            told.incrementAndGet();
          } else {
            failure.compareAndSet(null, failed);
          }
        });
  }

  private ProducerRecord<String, byte[]> record(String id, Course.Step step) {
    String body =
        "{\"organ\":\"990300-JW\",\"stage\":\"%s\",\"colour\":\"%s\",\"due\":\"%s\"}"
            .formatted(step.stage(), step.colour(), Course.START.plusDays(step.days()));
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic, id, body.getBytes(StandardCharsets.UTF_8));
    String law = Course.START.plusDays(step.days()) + "T00:00:00Z";
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/casework/bench",
            "ce_type",
            TYPE,
            "ce_subject",
            id,
            "ce_time",
            law,
            "ce_sequence",
            "1",
            "ce_matter",
            id,
            "ce_lawtime",
            law,
            "content-type",
            "application/json")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  @Override
  public long told() {
    Exception failed = failure.get();
    if (failed != null) {
      throw new IllegalStateException("the broker did not take a warning", failed);
    }
    return told.get();
  }

  @Override
  public void close() {
    producer.close();
  }
}
