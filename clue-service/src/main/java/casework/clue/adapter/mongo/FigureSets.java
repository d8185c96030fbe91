package casework.clue.adapter.mongo;

import casework.clue.application.CaseSet;
import casework.clue.application.ClueSet;
import casework.clue.application.Period;
import casework.clue.domain.DisposalMethod;
import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;

/**
 * What belongs to a figure's set, as a condition; the count and the rows behind it use the same.
 */
final class FigureSets {

  private static final String ENTERED = "seek.enteredOn";
  private static final String RESULT = "seek.resultOn";

  private FigureSets() {}

  static Bson of(ClueSet set, Period period) {
    Bson counted = Filters.ne("seek.status", "voided");
    return Filters.and(counted, member(set, period));
  }

  private static Bson member(ClueSet set, Period period) {
    return switch (set) {
      case DISPOSED ->
          Filters.and(in(ENTERED, period), Filters.elemMatch("seek.disposals", in("on", period)));
      case PRELIMINARY_STARTED -> started(DisposalMethod.PRELIMINARY, period);
      case PRELIMINARY_CLOSED ->
          Filters.and(started(DisposalMethod.PRELIMINARY, period), in(RESULT, period));
      case INQUIRY_STARTED -> started(DisposalMethod.INQUIRY, period);
      case INQUIRY_CLOSED ->
          Filters.and(started(DisposalMethod.INQUIRY, period), in(RESULT, period));
      case CARRIED_OVER -> carriedOver(period);
      case CARRIED_OVER_CLOSED -> Filters.and(carriedOver(period), in(RESULT, period));
    };
  }

  private static Bson started(DisposalMethod method, Period period) {
    return Filters.and(
        in(ENTERED, period),
        Filters.elemMatch(
            "seek.disposals", Filters.and(Filters.eq("method", method.name()), in("on", period))));
  }

  private static Bson carriedOver(Period period) {
    String from = period.from().toString();
    return Filters.and(
        Filters.lt(ENTERED, from),
        Filters.or(Filters.exists(RESULT, false), Filters.gte(RESULT, from)));
  }

  static Bson of(CaseSet set, Period period) {
    return switch (set) {
      case FILED -> in("seek.filedOn", period);
      case PUNISHED -> Filters.and(in("seek.filedOn", period), in("seek.punishedOn", period));
    };
  }

  private static Bson in(String field, Period period) {
    return Filters.and(
        Filters.gte(field, period.from().toString()), Filters.lte(field, period.to().toString()));
  }
}
