package casework.petition.sampling.adapter.mongo;

import casework.petition.sampling.application.Draws;
import casework.petition.sampling.domain.Draw;
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

/** Keeps draws in the service's database, one document each. */
@Component
final class MongoDraws implements Draws {

  private final AggregateStore<Draw, Void> store;

  MongoDraws(AggregateStore<Draw, Void> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<Draw>> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Created<Draw> add(UUID id, Change<Draw, Void> change, Act act) {
    return store.insert(id, change, act);
  }

  @Override
  public Stored<Draw> save(Stored<Draw> read, Change<Draw, Void> change, Act act) {
    return store.update(read, change, act);
  }

  @Override
  public List<Stored<Draw>> list(Set<String> organs, @Nullable Place after, int rows) {
    List<Bson> all = new ArrayList<>();
    all.add(Filters.in("seek.organ", organs));
    if (after != null) {
      all.add(
          Filters.or(
              Filters.lt("seek.month", after.month()),
              Filters.and(
                  Filters.eq("seek.month", after.month()),
                  Filters.gt("seek.organ", after.organ()))));
    }
    return store
        .collection()
        .find(Filters.and(all))
        .sort(Sorts.orderBy(Sorts.descending("seek.month"), Sorts.ascending("seek.organ")))
        .limit(rows)
        .map(store::read)
        .into(new ArrayList<>());
  }

  @Override
  public List<Stored<Draw>> unfinished() {
    return store
        .collection()
        .find(Filters.exists("seek.unfinished"))
        .map(store::read)
        .into(new ArrayList<>());
  }
}
