package casework.scoring.directory.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.directory.application.Units;
import casework.scoring.directory.domain.Unit;
import casework.scoring.directory.domain.Unit.UnitRevised;
import casework.scoring.directory.domain.UnitCode;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units in the collection {@code units}. */
@Component
final class MongoUnits implements Units {

  private static final String CODE = "seek.code";

  private final AggregateStore<Unit, UnitRevised> store;

  MongoUnits(AggregateStore<Unit, UnitRevised> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<Unit>> find(UnitCode code) {
    return store.find(code.key());
  }

  @Override
  public Optional<Stored<Unit>> named(String organ, String name) {
    return Optional.ofNullable(
            store
                .collection()
                .find(Filters.eq("seek.name", organ + "/" + name))
                .sort(Sorts.ascending(CODE))
                .first())
        .map(store::read);
  }

  @Override
  public UnitCode free(String organ) {
    String region = organ.substring(0, 6);
    BsonDocument last =
        store
            .collection()
            .find(beginning(region + "-U"))
            .projection(Projections.include(CODE))
            .sort(Sorts.descending(CODE))
            .first();
    int number =
        last == null
            ? 0
            : Integer.parseInt(last.getDocument("seek").getString("code").getValue().substring(8));
    return new UnitCode("%s-U%03d".formatted(region, number + 1));
  }

  @Override
  public void each(Consumer<Stored<Unit>> consumer) {
    store.collection().find().forEach(each -> consumer.accept(store.read(each)));
  }

  @Override
  public List<Stored<Unit>> list(
      Filter filter, Set<String> organs, @Nullable String after, int rows) {
    List<Bson> all = new ArrayList<>();
    all.add(Filters.in("seek.organ", organs));
    if (filter.prefix() != null) {
      all.add(beginning(filter.prefix()));
    }
    if (filter.organ() != null) {
      all.add(Filters.eq("seek.organ", filter.organ()));
    }
    if (filter.kind() != null) {
      all.add(Filters.eq("seek.kind", filter.kind()));
    }
    if (after != null) {
      all.add(Filters.gt(CODE, after));
    }
    List<Stored<Unit>> found = new ArrayList<>();
    store
        .collection()
        .find(Filters.and(all))
        .sort(Sorts.ascending(CODE))
        .limit(rows)
        .forEach(each -> found.add(store.read(each)));
    return found;
  }

  private static Bson beginning(String prefix) {
    return Filters.and(Filters.gte(CODE, prefix), Filters.lt(CODE, prefix + "\uffff"));
  }

  @Override
  public Created<Unit> add(Change<Unit, UnitRevised> change, Act act) {
    return store.insert(change.next().code().key(), change, act);
  }

  @Override
  public Stored<Unit> save(Stored<Unit> read, Change<Unit, UnitRevised> change, Act act) {
    return store.update(read, change, act);
  }
}
