package casework.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit trail: who did what, by which rule, with what outcome. Holds no content and
 * no personal data of anyone outside the organ.
 *
 * @param id the entry's id; the chain takes each id once
 * @param at machine time, UTC
 * @param lawAt law time of the act
 * @param actor the officer's id, or the system's account
 * @param organ the actor's organ; empty for a system
 * @param step what was done, in a word such as {@code distribution}
 * @param matter what it was done to; null where no matter may be named
 * @param revision the matter's revision after the act; 0 where nothing changed
 * @param rules ids of the rules the step was taken, or refused, under
 * @param outcome {@code DONE}, {@code READ} or {@code REFUSED}
 * @param detail a code that tells more, such as the refusal's
 * @param traceparent the W3C trace the act belongs to
 */
public record AuditEntry(
    UUID id,
    Instant at,
    Instant lawAt,
    String actor,
    String organ,
    String step,
    @Nullable UUID matter,
    long revision,
    List<String> rules,
    String outcome,
    @Nullable String detail,
    @Nullable String traceparent) {

  public AuditEntry {
    rules = List.copyOf(rules);
  }
}
