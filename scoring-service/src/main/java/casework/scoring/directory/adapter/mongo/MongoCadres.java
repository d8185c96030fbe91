package casework.scoring.directory.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.directory.application.Cadres;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreEvent;
import casework.scoring.directory.domain.CadreHistory;
import casework.scoring.directory.domain.CadreId;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cadres in the collection {@code cadres}. */
@Component
final class MongoCadres implements Cadres {

  private static final String CODE = "seek.code";

  private final AggregateStore<Cadre, CadreEvent> store;

  MongoCadres(AggregateStore<Cadre, CadreEvent> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<Cadre>> find(CadreId id) {
    return store.find(id.key());
  }

  @Override
  public List<Stored<Cadre>> everIn(String organ) {
    List<Stored<Cadre>> found = new ArrayList<>();
    store
        .collection()
        .find(Filters.eq("seek.areas", organ))
        .sort(Sorts.ascending(CODE))
        .forEach(each -> found.add(store.read(each)));
    return found;
  }

  @Override
  public void each(Consumer<Stored<Cadre>> consumer) {
    store.collection().find().forEach(each -> consumer.accept(store.read(each)));
  }

  @Override
  public List<Stored<Cadre>> list(
      Filter filter, Set<String> organs, LocalDate on, @Nullable String after, int rows) {
    List<Stored<Cadre>> found = new ArrayList<>();
    try (MongoCursor<BsonDocument> each =
        store
            .collection()
            .find(condition(filter, organs, after))
            .sort(Sorts.ascending(CODE))
            .iterator()) {
      while (found.size() < rows && each.hasNext()) {
        Stored<Cadre> cadre = store.read(each.next());
        if (stands(cadre.state(), filter, on)) {
          found.add(cadre);
        }
      }
    }
    return found;
  }

  private static Bson condition(Filter filter, Set<String> organs, @Nullable String after) {
    List<Bson> all = new ArrayList<>();
    all.add(Filters.or(Filters.in("seek.organ", organs), Filters.in("seek.managedBy", organs)));
    if (filter.prefix() != null) {
      all.add(
          Filters.and(
              Filters.gte(CODE, filter.prefix()), Filters.lt(CODE, filter.prefix() + "\uffff")));
    }
    if (filter.organ() != null) {
      all.add(Filters.eq("seek.organ", filter.organ()));
    }
    if (filter.managedBy() != null) {
      all.add(Filters.eq("seek.managedBy", filter.managedBy()));
    }
    if (filter.unit() != null) {
      all.add(Filters.eq("seek.units", filter.unit()));
    }
    if (filter.ids() != null) {
      all.add(Filters.in(CODE, filter.ids()));
    }
    if (after != null) {
      all.add(Filters.gt(CODE, after));
    }
    return Filters.and(all);
  }

  // What holds today depends on the day and is never stored.
  private static boolean stands(Cadre cadre, Filter filter, LocalDate on) {
    CadreHistory history = cadre.history();
    CadreHistory.Version now = history.on(on).orElseGet(history.versions()::getFirst);
    boolean status = filter.status() == null || now.status().name().equals(filter.status());
    boolean unit =
        filter.unit() == null
            || now.posts().stream()
                .anyMatch(each -> each.place().unit().value().equals(filter.unit()));
    return status && unit;
  }

  @Override
  public Created<Cadre> add(Change<Cadre, CadreEvent> change, Act act) {
    return store.insert(change.next().id().key(), change, act);
  }

  @Override
  public Stored<Cadre> save(Stored<Cadre> read, Change<Cadre, CadreEvent> change, Act act) {
    return store.update(read, change, act);
  }
}
