package casework.scoring.directory.adapter.kafka;

import casework.platform.directory.DirectoryCopy;
import casework.platform.kernel.Identifiers;
import casework.platform.store.Stored;
import casework.scoring.directory.application.Bulletin;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.Organ;
import casework.scoring.directory.domain.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hangs the directory's records out on the compacted topic, each under the key by which the next
 * replaces it. A record hung out twice has the same id. Returns when the broker has it.
 */
public final class KafkaBulletin implements Bulletin, AutoCloseable {

  private static final String SOURCE = "/casework/scoring-service";

  private final Map<String, Object> properties;
  private final InstantSource machine;
  private @Nullable Producer<String, byte[]> producer;

  /**
   * @param properties the producer's connection; how safely it sends is settled here
   */
  public KafkaBulletin(Map<String, Object> properties, InstantSource machine) {
    Map<String, Object> settled = new HashMap<>(properties);
    settled.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    settled.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settled.put(ProducerConfig.ACKS_CONFIG, "all");
    settled.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    // A big organ's record is long and repeats itself; packed, it stays far below what brokers
    // take.
    settled.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
    settled.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16 * 1024 * 1024);
    settled.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    settled.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settled.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
    this.properties = Map.copyOf(settled);
    this.machine = machine;
  }

  @Override
  public void organ(Stored<Organ> organ, List<List<Local>> locals) {
    send(organ.state().code(), "organ", organ, DirectoryForm.of(organ.state(), locals));
  }

  @Override
  public void unit(Stored<Unit> unit) {
    send("unit/" + unit.state().code(), "unit", unit, DirectoryForm.of(unit.state()));
  }

  @Override
  public void cadre(Stored<Cadre> cadre) {
    send("cadre/" + cadre.state().id(), "cadre", cadre, DirectoryForm.of(cadre.state()));
  }

  private void send(String key, String kind, Stored<?> stored, Map<String, Object> form) {
    String body = JsonMapper.shared().writeValueAsString(form);
    String sequence = Long.toString(stored.revision().value());
    Instant now = machine.instant().truncatedTo(ChronoUnit.MILLIS);
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(DirectoryCopy.TOPIC, key, body.getBytes(StandardCharsets.UTF_8));
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", Identifiers.derive("directory", key, sequence, body).toString());
    header(record, "ce_type", "casework.directory." + kind + ".v1");
    header(record, "ce_source", SOURCE);
    header(record, "ce_time", now.toString());
    header(record, "ce_sequence", sequence);
    header(record, "ce_matter", key);
    header(record, "content-type", "application/json");
    try {
      producer().send(record).get();
    } catch (ExecutionException e) {
      throw new UncheckedIOException(new IOException("the directory cannot be told", e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("the directory was not told", e));
    }
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  // Made at the first send, not with the bean: making a producer looks for the broker.
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
