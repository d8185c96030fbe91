package casework.scoring.warning.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Role;
import casework.platform.security.OrganScope;
import casework.platform.security.Sight;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.warning.application.Warnings;
import casework.scoring.warning.domain.Warning;
import casework.scoring.warning.domain.WarningEvent;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Warnings in the collection {@code warnings}: for the office and the leaders of the organ and of
 * those above it. A viewer's figures count them; their lines are not for him.
 */
@Component
final class MongoWarnings implements Warnings {

  private final AggregateStore<Warning, WarningEvent> store;
  private final Sight sight;
  private final Sight counted;

  MongoWarnings(AggregateStore<Warning, WarningEvent> store, OrganScope scopes) {
    this.store = store;
    this.sight = new Sight(scopes, Role.SCORER, Role.HEAD, Role.LEADER_IN_CHARGE);
    this.counted = new Sight(scopes, Role.SCORER, Role.HEAD, Role.LEADER_IN_CHARGE, Role.VIEWER);
  }

  @Override
  public Optional<Stored<Warning>> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Optional<Stored<Warning>> find(UUID id, Actor actor) {
    Bson seen = Filters.and(Filters.eq("_id", id), sight.of(actor));
    return Optional.ofNullable(store.collection().find(seen).first()).map(store::read);
  }

  @Override
  public List<Warning> of(String target) {
    List<Warning> found = new ArrayList<>();
    store
        .collection()
        .find(Filters.eq("seek.target", target))
        .sort(Sorts.ascending("seek.order"))
        .forEach(each -> found.add(store.read(each).state()));
    return found;
  }

  @Override
  public List<Stored<Warning>> page(Filter filter, Actor actor, @Nullable String after, int rows) {
    List<Bson> all = condition(filter, sight.of(actor, filter.organ()));
    if (after != null) {
      all.add(Filters.lt("seek.order", after));
    }
    List<Stored<Warning>> found = new ArrayList<>();
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
    return store
        .collection()
        .countDocuments(Filters.and(condition(filter, counted.of(actor, filter.organ()))));
  }

  private static List<Bson> condition(Filter filter, Bson seen) {
    List<Bson> all = new ArrayList<>(List.of(seen));
    equal(all, "kind", filter.kind() == null ? null : filter.kind().name());
    equal(all, "target", filter.target());
    equal(all, "state", filter.state());
    equal(all, "running", filter.running() ? Boolean.TRUE : null);
    equal(all, "red", filter.red() ? Boolean.TRUE : null);
    equal(all, "due", filter.due() ? Boolean.TRUE : null);
    if (filter.from() != null) {
      all.add(Filters.gte("seek.from", filter.from().toString()));
    }
    if (filter.to() != null) {
      all.add(Filters.lte("seek.from", filter.to().toString()));
    }
    return all;
  }

  private static void equal(List<Bson> all, String field, @Nullable Object value) {
    if (value != null) {
      all.add(Filters.eq("seek." + field, value));
    }
  }

  @Override
  public String order(Warning warning) {
    return WarningSeek.order(warning);
  }

  @Override
  public Created<Warning> add(Change<Warning, WarningEvent> change, Act act) {
    return store.insert(change.next().id(), change, act);
  }

  @Override
  public Stored<Warning> save(Stored<Warning> read, Change<Warning, WarningEvent> change, Act act) {
    return store.update(read, change, act);
  }
}
