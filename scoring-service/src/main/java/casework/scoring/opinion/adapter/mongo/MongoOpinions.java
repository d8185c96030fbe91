package casework.scoring.opinion.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Role;
import casework.platform.security.OrganScope;
import casework.platform.security.Sight;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.opinion.application.Opinions;
import casework.scoring.opinion.domain.Opinion;
import casework.scoring.opinion.domain.OpinionEvent;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opinions in the collection {@code opinions}; what the actor may not see is in no answer. */
@Component
final class MongoOpinions implements Opinions {

  private final AggregateStore<Opinion, OpinionEvent> store;
  private final Sight sight;

  MongoOpinions(AggregateStore<Opinion, OpinionEvent> store, OrganScope scopes) {
    this.store = store;
    this.sight =
        new Sight(scopes, Role.HEAD, Role.LEADER_IN_CHARGE, Role.CASE_SUPERVISION, Role.SCORER);
  }

  @Override
  public Optional<Stored<Opinion>> find(UUID id, Actor actor) {
    return Optional.ofNullable(
            store.collection().find(Filters.and(Filters.eq("_id", id), sight.of(actor))).first())
        .map(store::read);
  }

  @Override
  public List<Stored<Opinion>> list(Filter filter, Actor actor, @Nullable String after, int rows) {
    List<Bson> all = condition(filter, actor);
    if (after != null) {
      all.add(Filters.lt("seek.order", after));
    }
    List<Stored<Opinion>> found = new ArrayList<>();
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
    all.add(sight.of(actor, filter.organ()));
    if (filter.state() != null) {
      all.add(Filters.eq("seek.state", filter.state()));
    }
    if (filter.cadre() != null) {
      all.add(Filters.eq("seek.cadres", filter.cadre()));
    }
    if (filter.from() != null) {
      all.add(Filters.gte("seek.requestedOn", filter.from().toString()));
    }
    if (filter.to() != null) {
      all.add(Filters.lte("seek.requestedOn", filter.to().toString()));
    }
    return all;
  }

  @Override
  public String order(Opinion opinion) {
    return OpinionSeek.order(opinion);
  }

  @Override
  public Created<Opinion> add(Change<Opinion, OpinionEvent> change, Act act) {
    return store.insert(change.next().id(), change, act);
  }

  @Override
  public Stored<Opinion> save(Stored<Opinion> read, Change<Opinion, OpinionEvent> change, Act act) {
    return store.update(read, change, act);
  }
}
