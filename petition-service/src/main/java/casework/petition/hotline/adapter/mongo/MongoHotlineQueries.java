package casework.petition.hotline.adapter.mongo;

import casework.petition.hotline.application.HotlineQueries;
import casework.petition.hotline.domain.HotlineReport;
import casework.platform.store.AggregateStore;
import casework.platform.store.Stored;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads handed-in reports by their look-up fields. */
@Component
final class MongoHotlineQueries implements HotlineQueries {

  private final AggregateStore<HotlineReport, Void> store;

  MongoHotlineQueries(AggregateStore<HotlineReport, Void> store) {
    this.store = store;
  }

  @Override
  public List<Stored<HotlineReport>> changed(
      String hotline, @Nullable Place after, Instant until, int rows) {
    Bson which =
        Filters.and(Filters.eq("seek.hotline", hotline), Filters.lt("seek.changedAt", until));
    if (after != null) {
      which =
          Filters.and(
              which,
              Filters.or(
                  Filters.gt("seek.changedAt", after.changedAt()),
                  Filters.and(
                      Filters.eq("seek.changedAt", after.changedAt()),
                      Filters.gt("_id", new BsonBinary(after.id())))));
    }
    return read(which, Sorts.ascending("seek.changedAt", "_id"), rows);
  }

  @Override
  public List<Stored<HotlineReport>> ofDay(
      String hotline, LocalDate receivedOn, @Nullable String after, int rows) {
    return read(bySerial(ofDay(hotline, receivedOn), after), Sorts.ascending("seek.serial"), rows);
  }

  @Override
  public void eachOfDay(String hotline, LocalDate receivedOn, Consumer<HotlineReport> each) {
    store
        .collection()
        .find(ofDay(hotline, receivedOn))
        .sort(Sorts.ascending("seek.serial"))
        .forEach(found -> each.accept(store.read(found).state()));
  }

  private static Bson ofDay(String hotline, LocalDate receivedOn) {
    return Filters.and(
        Filters.eq("seek.hotline", hotline), Filters.eq("seek.receivedOn", receivedOn.toString()));
  }

  @Override
  public List<Stored<HotlineReport>> parked(Set<String> organs, @Nullable String after, int rows) {
    return marked("seek.parked", organs, after, rows);
  }

  @Override
  public List<Stored<HotlineReport>> dead(Set<String> organs, @Nullable String after, int rows) {
    return marked("seek.dead", organs, after, rows);
  }

  private List<Stored<HotlineReport>> marked(
      String mark, Set<String> organs, @Nullable String after, int rows) {
    Bson which = Filters.and(Filters.eq(mark, true), Filters.in("seek.organ", organs));
    return read(bySerial(which, after), Sorts.ascending("seek.serial"), rows);
  }

  private static Bson bySerial(Bson which, @Nullable String after) {
    return after == null ? which : Filters.and(which, Filters.gt("seek.serial", after));
  }

  @Override
  public List<UUID> due(Instant now, int rows) {
    List<UUID> due = new ArrayList<>();
    store
        .collection()
        .find(Filters.lte("seek.callBackDueAt", now))
        .projection(Projections.include("_id"))
        .sort(Sorts.ascending("seek.callBackDueAt"))
        .limit(rows)
        .forEach(each -> due.add(each.getBinary("_id").asUuid()));
    return due;
  }

  private List<Stored<HotlineReport>> read(Bson which, Bson order, int rows) {
    List<Stored<HotlineReport>> found = new ArrayList<>();
    for (BsonDocument each : store.collection().find(which).sort(order).limit(rows)) {
      found.add(store.read(each));
    }
    return found;
  }
}
