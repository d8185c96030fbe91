package casework.petition.clarification.adapter.mongo;

import casework.petition.clarification.domain.Clarification;
import casework.petition.clarification.domain.FileSight;
import casework.petition.clarification.domain.Place;
import casework.petition.clarification.domain.Tacit;
import casework.petition.clarification.domain.UntrueReport;
import casework.platform.store.AggregateStore;
import casework.platform.store.Stored;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which fields files can be looked up by, and the sight that stands in every query of them. */
public final class SeekFiles {

  private SeekFiles() {}

  public static Document of(UntrueReport report) {
    return of(report.place(), report.state().code());
  }

  public static Document of(Clarification clarification) {
    return of(clarification.place(), clarification.state().code());
  }

  private static Document of(Place place, String status) {
    Document seek =
        new Document("organ", place.organ())
            .append("petition", place.petition())
            .append("status", status);
    if (place.department() != null) {
      seek.append("room", place.department());
    }
    return seek;
  }

  static <S> List<Stored<S>> list(
      AggregateStore<S, Tacit> store, FileSight sight, Bson which, @Nullable UUID after, int rows) {
    List<Bson> all = new ArrayList<>(List.of(within(sight), which));
    if (after != null) {
      all.add(Filters.gt("_id", after));
    }
    return store
        .collection()
        .find(Filters.and(all))
        .sort(Sorts.ascending("_id"))
        .limit(rows)
        .map(store::read)
        .into(new ArrayList<>());
  }

  private static Bson within(FileSight sight) {
    List<Bson> ways = new ArrayList<>(List.of(Filters.in("seek.organ", sight.organs())));
    if (sight.organ() != null && sight.department() != null) {
      ways.add(
          Filters.and(
              Filters.eq("seek.organ", sight.organ()),
              Filters.eq("seek.room", sight.department())));
    }
    Bson his = Filters.or(ways);
    return sight.withheld().isEmpty()
        ? his
        : Filters.and(his, Filters.nin("seek.petition", sight.withheld()));
  }

  /** Builds the index of the look-ups; does nothing where it is there. */
  public static void index(AggregateStore<?, Tacit> store) {
    store.collection().createIndex(Indexes.ascending("seek.organ", "seek.status", "_id"));
  }
}
