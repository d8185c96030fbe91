package casework.petition.intake.adapter.mongo;

import casework.petition.intake.application.PetitionQueries;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionEvent;
import casework.petition.intake.domain.PetitionId;
import casework.platform.store.AggregateStore;
import casework.platform.store.Stored;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the petitions' look-up fields; the organs an actor may see stand in every query. */
@Component
final class MongoPetitionQueries implements PetitionQueries {

  private static final String ORGAN = "seek.organ";
  private static final String PRECEDENCE = "seek.precedence";
  private static final String RECEIVED = "seek.receivedOn";
  private static final Bson OPEN = Filters.in("seek.status", "accepted", "referred");

  private final AggregateStore<Petition, PetitionEvent> store;

  MongoPetitionQueries(AggregateStore<Petition, PetitionEvent> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Petition>> ledger(
      Set<String> organs, Set<UUID> withheld, Filter filter, @Nullable Place after, int rows) {
    List<Bson> all = new ArrayList<>();
    without(all, withheld);
    all.add(Filters.in(ORGAN, organs));
    equal(all, "seek.status", filter.status());
    equal(all, "seek.channel", filter.channel());
    equal(all, "seek.nameStatus", filter.nameStatus());
    equal(all, "seek.category", filter.category());
    there(all, "seek.repeatOf", filter.repeat());
    there(all, "seek.category", filter.accepted());
    if (filter.from() != null) {
      all.add(Filters.gte(RECEIVED, filter.from().toString()));
    }
    if (filter.to() != null) {
      all.add(Filters.lte(RECEIVED, filter.to().toString()));
    }
    String number = filter.number();
    if (number != null) {
      all.add(Filters.regex("seek.number", "^" + Pattern.quote(number)));
    }
    if (after != null) {
      String day = after.receivedOn().toString();
      all.add(
          Filters.or(
              Filters.lt(RECEIVED, day),
              Filters.and(
                  Filters.eq(RECEIVED, day), Filters.gt("_id", UUID.fromString(after.id())))));
    }
    return read(
        Filters.and(all), Sorts.orderBy(Sorts.descending(RECEIVED), Sorts.ascending("_id")), rows);
  }

  @Override
  public List<Stored<Petition>> waiting(
      String organ, Set<UUID> withheld, @Nullable Turn from, int rows) {
    List<Bson> all = new ArrayList<>();
    without(all, withheld);
    all.add(Filters.eq(ORGAN, organ));
    all.add(Filters.exists("seek.waits.0"));
    if (from != null) {
      String day = from.receivedOn().toString();
      all.add(
          Filters.or(
              Filters.gt(PRECEDENCE, from.precedence()),
              Filters.and(Filters.eq(PRECEDENCE, from.precedence()), Filters.gt(RECEIVED, day)),
              Filters.and(
                  Filters.eq(PRECEDENCE, from.precedence()),
                  Filters.eq(RECEIVED, day),
                  Filters.gte("_id", from.id()))));
    }
    return read(Filters.and(all), Sorts.ascending(PRECEDENCE, RECEIVED, "_id"), rows);
  }

  @Override
  public List<Stored<Petition>> open(Set<String> lookUps) {
    return store
        .collection()
        .find(Filters.and(Filters.in("seek.accused", lookUps), OPEN))
        .map(store::read)
        .into(new ArrayList<>());
  }

  @Override
  public long openAndNotToBeFound() {
    return store
        .collection()
        .countDocuments(Filters.and(OPEN, Filters.exists("seek.accused", false)));
  }

  @Override
  public List<UUID> notToBeFound(int rows) {
    return store
        .collection()
        .find(
            Filters.and(
                Filters.ne("seek.status", "transferred"),
                Filters.exists("seek.accused", false),
                // What was purged has nothing to be found by.
                Filters.exists("state.content")))
        .projection(Projections.include("_id"))
        .limit(rows)
        .map(each -> each.getBinary("_id").asUuid())
        .into(new ArrayList<>());
  }

  private List<Stored<Petition>> read(Bson filter, Bson order, int rows) {
    return store
        .collection()
        .find(filter)
        .sort(order)
        .limit(rows)
        .map(store::read)
        .into(new ArrayList<>());
  }

  @Override
  public List<UUID> reckonedOtherwise(String calendar, int rows) {
    return store
        .collection()
        .find(
            Filters.and(
                Filters.exists("seek.noticeCalendar"), Filters.ne("seek.noticeCalendar", calendar)))
        .projection(Projections.include("_id"))
        .limit(rows)
        .map(each -> each.getBinary("_id").asUuid())
        .into(new ArrayList<>());
  }

  @Override
  public List<UUID> repeatsOf(PetitionId petition) {
    return store
        .collection()
        .find(Filters.eq("seek.repeatOf", petition.value()))
        .projection(Projections.include("_id"))
        .map(each -> each.getBinary("_id").asUuid())
        .into(new ArrayList<>());
  }

  @Override
  public List<Stored<Petition>> repeats(
      Set<String> organs, LocalDate from, LocalDate to, @Nullable UUID after, int rows) {
    List<Bson> all = new ArrayList<>();
    all.add(Filters.in(ORGAN, organs));
    all.add(Filters.gte("seek.repeatConfirmedOn", from.toString()));
    all.add(Filters.lte("seek.repeatConfirmedOn", to.toString()));
    if (after != null) {
      all.add(Filters.gt("_id", after));
    }
    return read(Filters.and(all), Sorts.ascending("_id"), rows);
  }

  @Override
  public List<Traits> traits(Set<String> organs, LocalDate from, LocalDate to) {
    return store
        .collection()
        .find(
            Filters.and(
                Filters.in(ORGAN, organs),
                Filters.gte(RECEIVED, from.toString()),
                Filters.lte(RECEIVED, to.toString())))
        .projection(Projections.include("seek"))
        .map(document -> traits(document.getDocument("seek")))
        .into(new ArrayList<>());
  }

  private static Traits traits(BsonDocument seek) {
    return new Traits(
        text(seek, "organ"),
        LocalDate.parse(text(seek, "receivedOn")),
        text(seek, "channel"),
        text(seek, "nameStatus"),
        text(seek, "status"),
        seek.containsKey("category") ? text(seek, "category") : null,
        seek.containsKey("category"),
        seek.containsKey("repeatOf"),
        day(seek, "noticeDueOn"),
        day(seek, "noticeGivenOn"));
  }

  private static String text(BsonDocument seek, String field) {
    return seek.getString(field, new BsonString("")).getValue();
  }

  private static @Nullable LocalDate day(BsonDocument seek, String field) {
    return seek.containsKey(field) ? LocalDate.parse(text(seek, field)) : null;
  }

  private static void without(List<Bson> all, Set<UUID> withheld) {
    if (!withheld.isEmpty()) {
      all.add(Filters.nin("_id", withheld));
    }
  }

  private static void there(List<Bson> all, String field, @Nullable Boolean wanted) {
    if (wanted != null) {
      all.add(Filters.exists(field, wanted));
    }
  }

  private static void equal(List<Bson> all, String field, @Nullable String value) {
    if (value != null) {
      all.add(Filters.eq(field, value));
    }
  }
}
