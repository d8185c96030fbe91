package casework.inspection.adapter.mongo;

import casework.inspection.application.Books;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.bson.conversions.Bson;

/** Matters of one kind in a collection of their own, as far as an officer may see them. */
class Shelf<S, E> implements Books<S, E> {

  private final AggregateStore<S, E> store;
  private final Function<Actor, Bson> sight;

  Shelf(AggregateStore<S, E> store, Function<Actor, Bson> sight) {
    this.store = store;
    this.sight = sight;
  }

  @Override
  public Optional<Stored<S>> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Optional<Stored<S>> find(UUID id, Actor actor) {
    return Optional.ofNullable(
            store.collection().find(Filters.and(Filters.eq("_id", id), sight.apply(actor))).first())
        .map(store::read);
  }

  @Override
  public Set<UUID> known(Collection<UUID> ids) {
    Set<UUID> found = new HashSet<>();
    store
        .collection()
        .find(Filters.in("_id", ids))
        .projection(Projections.include("_id"))
        .forEach(each -> found.add(each.getBinary("_id").asUuid()));
    return found;
  }

  @Override
  public Created<S> add(UUID id, Change<S, E> change, Act act) {
    return store.insert(id, change, act);
  }

  @Override
  public Stored<S> save(Stored<S> read, Change<S, E> change, Act act) {
    return store.update(read, change, act);
  }
}
