package casework.petition.relay.adapter.mongo;

import casework.petition.relay.application.RelayQueries;
import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelaySight;
import casework.petition.relay.domain.Silence;
import casework.platform.store.AggregateStore;
import casework.platform.store.Stored;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the relays' look-up fields; what an actor may know of stands in every query. */
@Component
final class MongoRelayQueries implements RelayQueries {

  private static final String RECEIVED = "seek.receivedOn";

  private final AggregateStore<Relay, Silence> store;

  MongoRelayQueries(AggregateStore<Relay, Silence> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Relay>> ledger(
      RelaySight sight, @Nullable String status, @Nullable Place after, int rows) {
    List<Bson> all = new ArrayList<>(List.of(within(sight)));
    if (status != null) {
      all.add(Filters.eq("seek.status", status));
    }
    if (after != null) {
      String day = after.receivedOn().toString();
      all.add(
          Filters.or(
              Filters.lt(RECEIVED, day),
              Filters.and(Filters.eq(RECEIVED, day), Filters.gt("_id", after.id()))));
    }
    return read(all, Sorts.orderBy(Sorts.descending(RECEIVED), Sorts.ascending("_id")), rows);
  }

  @Override
  public List<Stored<Relay>> waiting(RelaySight sight, @Nullable Place after, int rows) {
    List<Bson> all = new ArrayList<>(List.of(within(sight), Filters.eq("seek.open", true)));
    if (after != null) {
      String day = after.receivedOn().toString();
      all.add(
          Filters.or(
              Filters.gt(RECEIVED, day),
              Filters.and(Filters.eq(RECEIVED, day), Filters.gt("_id", after.id()))));
    }
    return read(all, Sorts.ascending(RECEIVED, "_id"), rows);
  }

  @Override
  public List<UUID> reckonedOtherwise(String calendar, int rows) {
    return store
        .collection()
        .find(Filters.and(Filters.eq("seek.open", true), Filters.ne("seek.calendar", calendar)))
        .projection(Projections.include("_id"))
        .limit(rows)
        .map(each -> each.getBinary("_id").asUuid())
        .into(new ArrayList<>());
  }

  private static Bson within(RelaySight sight) {
    Bson own =
        Filters.and(
            Filters.eq("seek.organ", sight.organ()),
            Filters.in("seek.route", sight.own().stream().map(each -> each.code()).toList()));
    return sight.fromBelow()
        ? Filters.or(own, Filters.eq("seek.receivingOrgan", sight.organ()))
        : own;
  }

  private List<Stored<Relay>> read(List<Bson> all, Bson order, int rows) {
    return store
        .collection()
        .find(Filters.and(all))
        .projection(Projections.exclude("state.carrier.ciphertext"))
        .sort(order)
        .limit(rows)
        .map(store::read)
        .into(new ArrayList<>());
  }
}
