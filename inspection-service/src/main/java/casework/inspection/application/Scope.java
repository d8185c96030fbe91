package casework.inspection.application;

import casework.inspection.domain.RoundId;
import casework.inspection.domain.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * What figures are asked of; an absent part narrows nothing.
 *
 * @param organ an inspecting organ's own, without those below it
 */
public record Scope(
    @Nullable RoundId round,
    @Nullable String organ,
    @Nullable String unit,
    @Nullable UnitKind unitKind,
    Span span) {

  /** The same as a query, so that a figure's address asks for exactly what was counted. */
  String query() {
    StringBuilder query = new StringBuilder("to=" + span.to());
    if (span.from() != null) {
      query.append("&from=").append(span.from());
    }
    if (round != null) {
      query.append("&round=").append(round);
    }
    if (organ != null) {
      query.append("&organ=").append(organ);
    }
    if (unit != null) {
      query.append("&unit=").append(unit);
    }
    if (unitKind != null) {
      query.append("&unitKind=").append(unitKind.name());
    }
    return query.toString();
  }
}
