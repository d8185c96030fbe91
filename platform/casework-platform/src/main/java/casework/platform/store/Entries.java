package casework.platform.store;

import casework.platform.audit.AuditEntry;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Revision;
import casework.platform.outbox.OutboxEntry;
import casework.platform.store.Stored.Marks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the outbox entries of a change: its facts, numbered on from those said before, and one row
 * for the audit trail.
 */
final class Entries<E> {

  private final String kind;
  private final EventWriter<E> writer;
  private final JsonMapper json;
  private final InstantSource machine;
  private final Supplier<@Nullable String> traceparent;

  Entries(
      String kind,
      EventWriter<E> writer,
      JsonMapper json,
      InstantSource machine,
      Supplier<@Nullable String> traceparent) {
    this.kind = kind;
    this.writer = writer;
    this.json = json;
    this.machine = machine;
    this.traceparent = traceparent;
  }

  List<OutboxEntry> of(UUID id, Revision revision, Marks before, Change<?, E> change, Act act) {
    String trace = traceparent.get();
    Instant now = machine.instant();
    List<OutboxEntry> all = new ArrayList<>();
    long sequence = before.sequence();
    for (E event : change.events()) {
      sequence++;
      WireEvent wire = writer.write(event);
      all.add(
          new OutboxEntry(
              Identifiers.derive("event", kind, id.toString(), Long.toString(sequence)),
              OutboxEntry.Kind.EVENT,
              sequence,
              wire.topic(),
              wire.restricted() ? WireEvent.WITHHELD : wire.type(),
              now,
              act.at(),
              json.writeValueAsString(wire.restricted() ? Map.of() : wire.data()),
              trace));
    }
    all.add(audit(id, revision, change, act, now, trace));
    return all;
  }

  private OutboxEntry audit(
      UUID id,
      Revision revision,
      Change<?, E> change,
      Act act,
      Instant now,
      @Nullable String trace) {
    UUID entry = Identifiers.derive("audit", kind, id.toString(), Long.toString(revision.value()));
    AuditEntry row =
        new AuditEntry(
            entry,
            now,
            act.at(),
            act.actor().officer(),
            act.actor().organ(),
            change.step(),
            id,
            revision.value(),
            change.rules(),
            "DONE",
            null,
            trace);
    return new OutboxEntry(
        entry,
        OutboxEntry.Kind.AUDIT,
        0,
        "",
        "audit",
        now,
        act.at(),
        json.writeValueAsString(row),
        trace);
  }
}
