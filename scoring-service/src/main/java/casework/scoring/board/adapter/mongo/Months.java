package casework.scoring.board.adapter.mongo;

import com.mongodb.client.model.Filters;
import java.time.YearMonth;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A range of months as a condition. */
final class Months {

  private Months() {}

  static void between(List<Bson> all, @Nullable YearMonth from, @Nullable YearMonth to) {
    if (from != null) {
      all.add(Filters.gte("seek.period", from.toString()));
    }
    if (to != null) {
      all.add(Filters.lte("seek.period", to.toString()));
    }
  }
}
