package casework.scoring.board.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.board.application.Declarations;
import casework.scoring.board.domain.BoardEvent;
import casework.scoring.board.domain.Declaration;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Declarations in the collection {@code declarations}. */
@Component
final class MongoDeclarations implements Declarations {

  private final AggregateStore<Declaration, BoardEvent> store;
  private final BoardSight sight;

  MongoDeclarations(AggregateStore<Declaration, BoardEvent> store, BoardSight sight) {
    this.store = store;
    this.sight = sight;
  }

  @Override
  public Optional<Stored<Declaration>> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Optional<Stored<Declaration>> find(UUID id, Actor actor) {
    Bson own = Filters.and(Filters.eq("_id", id), sight.declarations(actor, null));
    return Optional.ofNullable(store.collection().find(own).first()).map(store::read);
  }

  @Override
  public List<Declaration> of(String organ, YearMonth period) {
    List<Declaration> found = new ArrayList<>();
    store
        .collection()
        .find(
            Filters.and(
                Filters.eq("seek.organ", organ), Filters.eq("seek.period", period.toString())))
        .forEach(each -> found.add(store.read(each).state()));
    return found;
  }

  @Override
  public List<Stored<Declaration>> page(
      Filter filter, Actor actor, @Nullable String after, int rows) {
    List<Bson> all = condition(filter, actor);
    if (after != null) {
      all.add(Filters.lt("seek.order", after));
    }
    List<Stored<Declaration>> found = new ArrayList<>();
    store
        .collection()
        .find(Filters.and(all))
        .sort(Sorts.descending("seek.order"))
        .limit(rows)
        .forEach(each -> found.add(store.read(each)));
    return found;
  }

  @Override
  public long count(Filter filter, Actor actor) {
    return store.collection().countDocuments(Filters.and(condition(filter, actor)));
  }

  private List<Bson> condition(Filter filter, Actor actor) {
    List<Bson> all = new ArrayList<>();
    all.add(sight.declarations(actor, filter.organ()));
    if (filter.body() != null) {
      all.add(Filters.eq("seek.room", filter.body()));
    }
    if (filter.state() != null) {
      all.add(Filters.eq("seek.state", filter.state()));
    }
    Months.between(all, filter.from(), filter.to());
    return all;
  }

  @Override
  public String order(Declaration declaration) {
    return BoardSeek.order(declaration);
  }

  @Override
  public Created<Declaration> add(Change<Declaration, BoardEvent> change, Act act) {
    return store.insert(change.next().id(), change, act);
  }

  @Override
  public Stored<Declaration> save(
      Stored<Declaration> read, Change<Declaration, BoardEvent> change, Act act) {
    return store.update(read, change, act);
  }
}
