package casework.petition.sampling.adapter.mongo;

import casework.petition.sampling.application.SampledOrders;
import casework.petition.sampling.domain.SampledOrder;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps drawn orders in the service's database, one document each. */
@Component
final class MongoSampledOrders implements SampledOrders {

  private final AggregateStore<SampledOrder, Void> store;

  MongoSampledOrders(AggregateStore<SampledOrder, Void> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<SampledOrder>> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Created<SampledOrder> add(Change<SampledOrder, Void> change, Act act) {
    SampledOrder order = change.next();
    return store.insert(SampledOrder.id(order.organ(), order.order().number()), change, act);
  }

  @Override
  public Stored<SampledOrder> save(
      Stored<SampledOrder> read, Change<SampledOrder, Void> change, Act act) {
    return store.update(read, change, act);
  }

  @Override
  public List<Stored<SampledOrder>> list(
      Set<String> organs, Filter filter, @Nullable UUID after, int rows) {
    List<Bson> all = asked(organs, filter);
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

  @Override
  public long count(Set<String> organs, Filter filter) {
    return store.collection().countDocuments(Filters.and(asked(organs, filter)));
  }

  private static List<Bson> asked(Set<String> organs, Filter filter) {
    List<Bson> all = new ArrayList<>();
    all.add(Filters.in("seek.organ", organs));
    equal(all, "seek.month", filter.month());
    equal(all, "seek.state", filter.state());
    equal(all, "seek.amiss", filter.answer());
    return all;
  }

  private static void equal(List<Bson> all, String field, @Nullable String value) {
    if (value != null) {
      all.add(Filters.eq(field, value));
    }
  }
}
