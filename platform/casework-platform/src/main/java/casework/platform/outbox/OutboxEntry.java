package casework.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a matter still has to tell: a fact for a topic, or an entry for the audit chain.
 *
 * @param sequence place among the matter's facts, from 1; 0 for an audit entry
 * @param topic where a fact goes; empty for an audit entry
 * @param at machine time, UTC
 * @param lawAt law time
 * @param data the body, as JSON
 */
public record OutboxEntry(
    UUID id,
    Kind kind,
    long sequence,
    String topic,
    String type,
    Instant at,
    Instant lawAt,
    String data,
    @Nullable String traceparent) {

  /** Who is to be told. */
  public enum Kind {
    EVENT,
    AUDIT
  }
}
