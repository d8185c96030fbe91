package casework.talk.adapter.mongo;

import casework.talk.application.MandateFilter;
import casework.talk.application.MandateSet;
import casework.talk.application.Period;
import casework.talk.application.TalkFilter;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What the ledgers' filters and the figures' sets mean on look-up fields. */
final class Conditions {

  private Conditions() {}

  static Bson of(MandateFilter filter, Bson sight, LocalDate today, @Nullable String after) {
    List<Bson> all = new ArrayList<>(List.of(sight));
    equal(all, "seek.room", filter.department());
    equal(all, "seek.kind", filter.kind() == null ? null : filter.kind().name());
    equal(all, "seek.stage", filter.stage());
    equal(all, "seek.cause", filter.cause() == null ? null : filter.cause().name());
    equal(all, "seek.target", filter.target());
    equal(all, "seek.year", filter.year());
    overdue(all, filter.overdue(), today);
    if (filter.colour() != null) {
      all.add(Filters.exists("seek.dueOn"));
    }
    if (filter.set() != null) {
      all.add(counted(filter.set()));
    }
    within(all, "seek.countedOn", filter.period());
    before(all, after);
    return Filters.and(all);
  }

  private static Bson counted(MandateSet set) {
    return switch (set) {
      case DUE -> Filters.in("seek.stage", "open", "held");
      case HELD -> Filters.eq("seek.stage", "held");
      case IN_TIME -> Filters.eq("seek.inTime", true);
    };
  }

  static Bson of(TalkFilter filter, Bson sight, LocalDate today, @Nullable String after) {
    List<Bson> all = new ArrayList<>(List.of(sight));
    equal(all, "seek.room", filter.department());
    equal(all, "seek.kind", filter.kind() == null ? null : filter.kind().name());
    equal(all, "seek.stage", filter.stage());
    equal(all, "seek.targets", filter.target());
    equal(all, "seek.year", filter.year());
    equal(all, "seek.cluesFound", filter.cluesFound());
    overdue(all, filter.overdue(), today);
    if (filter.colour() != null) {
      all.add(Filters.exists("seek.dueOn"));
    }
    within(all, "seek.heldOn", filter.held());
    before(all, after);
    return Filters.and(all);
  }

  private static void overdue(List<Bson> all, @Nullable Boolean overdue, LocalDate today) {
    if (overdue == null) {
      return;
    }
    Bson late =
        Filters.and(Filters.exists("seek.dueOn"), Filters.lt("seek.dueOn", today.toString()));
    all.add(overdue ? late : Filters.nor(late));
  }

  private static void within(List<Bson> all, String field, @Nullable Period period) {
    if (period != null) {
      all.add(Filters.gte(field, period.from().toString()));
      all.add(Filters.lte(field, period.to().toString()));
    }
  }

  private static void equal(List<Bson> all, String field, @Nullable Object value) {
    if (value != null) {
      all.add(Filters.eq(field, value));
    }
  }

  private static void before(List<Bson> all, @Nullable String after) {
    if (after != null) {
      all.add(Filters.lt("seek.order", after));
    }
  }
}
