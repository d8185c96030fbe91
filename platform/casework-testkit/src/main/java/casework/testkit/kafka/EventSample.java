package casework.testkit.kafka;

import casework.platform.kernel.Identifiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as its producer sends it (CloudEvents 1.0, binary mode), with the body of a sample file
 * and an envelope of the test's choice. Each change gives a new sample, so one can be the model of
 * many.
 *
 * @param aggregate the matter the event is about; also the record's key
 * @param sequence its place among the events about that matter, from 1
 * @param at machine time of the event
 * @param lawAt law time of the event
 */
public record EventSample(
    UUID id,
    String type,
    String source,
    UUID aggregate,
    long sequence,
    Instant at,
    Instant lawAt,
    @Nullable String traceparent,
    JsonNode data) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * The sample in {@code <service>/contract/samples/<type without casework>[--variant].json}, as
   * the first event about a matter.
   */
  public static EventSample of(Path file) {
    try {
      String type = "casework." + baseName(file).replaceFirst("--.*", "");
      Path path = file.toAbsolutePath().normalize();
      String service = path.getName(path.getNameCount() - 4).toString();
      String source = "/casework/" + service.replaceFirst("-service$", "");
      return of(type, source, JSON.readTree(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("no sample at " + file, e);
    }
  }

  /** An event with that body, as the first about a matter. */
  public static EventSample of(String type, String source, JsonNode data) {
    Instant at = Instant.parse("2020-03-02T01:30:00Z");
    UUID aggregate = Identifiers.derive("sample", type);
    return new EventSample(
        idOf(type, aggregate, 1), type, source, aggregate, 1, at, at, null, data);
  }

  private static String baseName(Path file) {
    return file.getFileName().toString().replaceFirst("\\.json$", "");
  }

  private static UUID idOf(String type, UUID aggregate, long sequence) {
    return Identifiers.derive("sample-event", type, aggregate.toString(), Long.toString(sequence));
  }

  /** The same event about another matter; its id changes with it. */
  public EventSample about(UUID other) {
    return new EventSample(
        idOf(type, other, sequence), type, source, other, sequence, at, lawAt, traceparent, data);
  }

  /** The same event at another place among those about its matter; its id changes with it. */
  public EventSample numbered(long place) {
    return new EventSample(
        idOf(type, aggregate, place), type, source, aggregate, place, at, lawAt, traceparent, data);
  }

  public EventSample id(UUID other) {
    return new EventSample(other, type, source, aggregate, sequence, at, lawAt, traceparent, data);
  }

  public EventSample type(String other) {
    return new EventSample(id, other, source, aggregate, sequence, at, lawAt, traceparent, data);
  }

  public EventSample lawAt(Instant other) {
    return new EventSample(id, type, source, aggregate, sequence, at, other, traceparent, data);
  }

  public EventSample traceparent(String other) {
    return new EventSample(id, type, source, aggregate, sequence, at, lawAt, other, data);
  }

  /** The same event with one field of its body set; null takes the field out. */
  public EventSample with(String field, @Nullable Object value) {
    ObjectNode changed = ((ObjectNode) data).deepCopy();
    if (value == null) {
      changed.remove(field);
    } else {
      changed.set(field, JSON.valueToTree(value));
    }
    return new EventSample(id, type, source, aggregate, sequence, at, lawAt, traceparent, changed);
  }

  public byte[] body() {
    return JSON.writeValueAsBytes(data);
  }

  /** The record its producer would send. */
  public ProducerRecord<String, byte[]> record(String topic) {
    return new ProducerRecord<>(topic, null, aggregate.toString(), body(), headers());
  }

  /** The record its consumer would get, for a listener that is called without a broker. */
  public ConsumerRecord<String, byte[]> received(String topic, long offset) {
    return new ConsumerRecord<>(
        topic,
        0,
        offset,
        at.toEpochMilli(),
        TimestampType.CREATE_TIME,
        ConsumerRecord.NULL_SIZE,
        ConsumerRecord.NULL_SIZE,
        aggregate.toString(),
        body(),
        headers(),
        Optional.empty());
  }

  private Headers headers() {
    Headers headers = new RecordHeaders();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", id.toString());
    put(headers, "ce_type", type);
    put(headers, "ce_source", source);
    put(headers, "ce_subject", aggregate.toString());
    put(headers, "ce_time", at.toString());
    put(headers, "ce_sequence", Long.toString(sequence));
    put(headers, "ce_matter", aggregate.toString());
    put(headers, "ce_lawtime", lawAt.toString());
    put(headers, "content-type", "application/json");
    if (traceparent != null) {
      put(headers, "traceparent", traceparent);
    }
    return headers;
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
