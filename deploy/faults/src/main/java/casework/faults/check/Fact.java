package casework.faults.check;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One delivery of a fact on a topic.
 *
 * @param sequence place among the facts its source said about the matter, from 1
 * @param body as it stands on the wire
 */
public record Fact(
    String topic,
    int partition,
    long offset,
    String id,
    String source,
    String type,
    String matter,
    long sequence,
    String lawTime,
    String body) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** The fact in a record; what has no headers of a fact comes out with empty fields. */
  static Fact of(ConsumerRecord<String, byte[]> record) {
    return new Fact(
        record.topic(),
        record.partition(),
        record.offset(),
        header(record, "ce_id"),
        header(record, "ce_source"),
        header(record, "ce_type"),
        header(record, "ce_subject"),
        Long.parseLong("0" + header(record, "ce_sequence")),
        header(record, "ce_lawtime"),
        record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8));
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return Optional.ofNullable(record.headers().lastHeader(name))
        .map(Header::value)
        .map(value -> new String(value, StandardCharsets.UTF_8))
        .orElse("");
  }

  /** A field of the body; empty where there is none. */
  public String field(String name) {
    return data().path(name).asString("");
  }

  JsonNode data() {
    return JSON.readTree(body.isEmpty() ? "{}" : body);
  }

  /** Source and matter, whose facts are numbered together. */
  String stream() {
    return source + "|" + matter;
  }

  boolean isDeadLetter() {
    return topic.endsWith(".dlt");
  }

  /** Whether both deliveries say the same. */
  boolean saysTheSame(Fact other) {
    return id.equals(other.id)
        && type.equals(other.type)
        && lawTime.equals(other.lawTime)
        && body.equals(other.body);
  }

  @Override
  public String toString() {
    return type + " " + sequence + " of " + matter + " at " + topic + "/" + partition + "/"
        + offset;
  }
}
