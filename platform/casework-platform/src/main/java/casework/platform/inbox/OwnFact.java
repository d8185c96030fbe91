package casework.platform.inbox;

import casework.platform.store.WireEvent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A fact as the service hears it that has said it: what follows from it is asked of the matter
 * itself, so that its type and its matter are all that counts.
 */
public record OwnFact(String type, UUID matter) {

  private static final Logger LOG = LoggerFactory.getLogger(OwnFact.class);

  /** What a record says; none where it is no fact, which must not hold up those behind it. */
  public static Optional<OwnFact> of(ConsumerRecord<String, byte[]> record) {
    Header type = record.headers().lastHeader("ce_type");
    if (type != null && record.key() != null) {
      try {
        return Optional.of(
            new OwnFact(
                new String(type.value(), StandardCharsets.UTF_8), UUID.fromString(record.key())));
      } catch (IllegalArgumentException noMatter) {
        // Said below.
      }
    }
    LOG.error(
        "the record at {}-{}@{} is no fact", record.topic(), record.partition(), record.offset());
    return Optional.empty();
  }

  /** It is of that type, or may be: of a restricted matter's facts nothing is told on the wire. */
  public boolean mayBe(String wanted) {
    return type.equals(wanted) || type.equals(WireEvent.WITHHELD);
  }
}
