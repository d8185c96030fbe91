package casework.inspection.adapter.mongo;

import casework.inspection.application.ProblemFilter;
import casework.inspection.application.Scope;
import casework.inspection.application.Span;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Questions as conditions on look-up fields; a count and the rows behind it use the same. */
final class Conditions {

  private final List<Bson> all = new ArrayList<>();

  static Conditions within(Bson sight) {
    return new Conditions().and(sight);
  }

  static Conditions within(Bson sight, Scope scope) {
    return within(sight)
        .equal("round", scope.round() == null ? null : scope.round().value())
        .equal("organ", scope.organ())
        .equal("unit", scope.unit())
        .equal("unitKind", name(scope.unitKind()))
        .on(scope.span());
  }

  static Conditions within(Bson sight, ProblemFilter filter, LocalDate today) {
    Conditions found =
        within(sight)
            .equal("round", filter.round() == null ? null : filter.round().value())
            .equal("organ", filter.organ())
            .equal("unit", filter.unit())
            .equal("unitKind", name(filter.unitKind()))
            .equal("supervisor", filter.supervisor())
            .equal("room", filter.department())
            .equal("category", filter.category())
            .equal("stage", filter.stage())
            .equal("onTime", filter.onTime());
    if (filter.span() != null) {
      found.on(filter.span());
    }
    Boolean cleared = filter.cleared();
    if (cleared != null) {
      found.equal("status", cleared ? "cleared" : "open");
    } else if (filter.stage() == null) {
      found.and(Filters.ne("seek.status", "voided"));
    }
    Boolean overdue = filter.overdue();
    if (overdue != null) {
      Bson past = Filters.lt("seek.dueOn", today.toString());
      found.and(overdue ? past : Filters.not(past));
    }
    if (filter.colour() != null) {
      found.and(Filters.exists("seek.dueOn"));
    }
    return found;
  }

  private static @Nullable String name(@Nullable Enum<?> word) {
    return word == null ? null : word.name();
  }

  Conditions and(Bson more) {
    all.add(more);
    return this;
  }

  Conditions equal(String field, @Nullable Object value) {
    return value == null ? this : and(Filters.eq("seek." + field, value));
  }

  /** The matter's own day lies within the span; one without a day lies in none. */
  Conditions on(Span span) {
    LocalDate from = span.from();
    if (from != null) {
      and(Filters.gte("seek.on", from.toString()));
    }
    // As text the end of days would sort before every year that is written.
    return span.to().equals(LocalDate.MAX)
        ? this
        : and(Filters.lte("seek.on", span.to().toString()));
  }

  Conditions before(@Nullable String after) {
    return after == null ? this : and(Filters.lt("seek.order", after));
  }

  Bson asOne() {
    return Filters.and(all);
  }
}
