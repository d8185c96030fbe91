package casework.platform.why;

import casework.platform.audit.AuditRow;
import java.time.Instant;
import java.util.List;

/**
 * A row of the audit trail about one matter. Its place in the chain is left out: it would count
 * what others do.
 *
 * @param at machine time
 * @param lawAt law time
 * @param outcome {@code DONE}, {@code READ} or {@code REFUSED}
 */
public record Trace(Instant at, Instant lawAt, String officer, String step, String outcome) {

  /** The rows in the chain's order. */
  public static List<Trace> of(List<AuditRow> rows) {
    return rows.stream()
        .map(AuditRow::entry)
        .map(
            entry ->
                new Trace(entry.at(), entry.lawAt(), entry.actor(), entry.step(), entry.outcome()))
        .toList();
  }
}
