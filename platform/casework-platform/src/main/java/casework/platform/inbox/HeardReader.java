package casework.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a CloudEvent in binary mode; takes no more of it than it needs, so that a later producer
 * may add.
 */
final class HeardReader {

  private final JsonMapper json;

  HeardReader(JsonMapper json) {
    this.json = json;
  }

  Heard read(ConsumerRecord<String, byte[]> record) {
    try {
      if (!"1.0".equals(header(record, "ce_specversion"))) {
        throw new Unreadable("not a CloudEvent 1.0");
      }
      long sequence = Long.parseLong(required(record, "ce_sequence"));
      if (sequence < 1) {
        throw new Unreadable("the sequence counts from 1");
      }
      return new Heard(
          UUID.fromString(required(record, "ce_id")),
          required(record, "ce_source"),
          UUID.fromString(required(record, "ce_subject")),
          sequence,
          required(record, "ce_type"),
          json.readTree(Optional.ofNullable(record.value()).orElseGet(() -> new byte[] {'{', '}'})),
          Instant.parse(required(record, "ce_lawtime")),
          header(record, "traceparent"));
    } catch (IllegalArgumentException | DateTimeParseException | JacksonException e) {
      throw new Unreadable("not a fact in the agreed form: " + e.getClass().getSimpleName(), e);
    }
  }

  private static String required(ConsumerRecord<String, byte[]> record, String name) {
    return Optional.ofNullable(header(record, name))
        .orElseThrow(() -> new Unreadable("no header " + name));
  }

  static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
