package casework.bench.telling;

import casework.bench.desk.Broker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends facts as our services send them, with the same producer settings, headers and body, and
 * waits until the broker has them.
 */
public final class Post implements Facts {

  /** What kind of fact it is, in every arm. */
  public static final String TYPE = "casework.bench.told.v1";

  private static final byte[] BODY =
      ("{\"text\":\"" + Keeper.TEXT + "\"}").getBytes(StandardCharsets.UTF_8);

  private final String topic;
  private final KafkaProducer<String, byte[]> producer;

  public Post(String broker, String topic) {
    this.topic = topic;
    this.producer = producer(broker);
  }

  /** As safe and as prompt as our services' own. */
  static KafkaProducer<String, byte[]> producer(String broker) {
    Map<String, Object> settings = new HashMap<>(Broker.settings(broker));
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  @Override
  public void tell(String matter, Instant kept) throws Exception {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, matter, BODY);
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
            matter,
            "ce_time",
            kept.toString(),
            "ce_sequence",
            "1",
            "ce_matter",
            matter,
            "ce_lawtime",
            kept.toString(),
            "content-type",
            "application/json")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    producer.send(record).get();
  }

  @Override
  public void close() {
    producer.close();
  }
}
