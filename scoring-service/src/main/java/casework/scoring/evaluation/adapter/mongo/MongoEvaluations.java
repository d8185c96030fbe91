package casework.scoring.evaluation.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Role;
import casework.platform.security.OrganScope;
import casework.platform.security.Sight;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.evaluation.application.Evaluations;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.EvaluationEvent;
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
 * Evaluations in the collection {@code evaluations}: for the office and the leaders of the organ
 * and of those above it. A viewer's figures count them; their lines are not for him.
 */
@Component
final class MongoEvaluations implements Evaluations {

  private final AggregateStore<Evaluation, EvaluationEvent> store;
  private final Sight sight;
  private final Sight counted;

  MongoEvaluations(AggregateStore<Evaluation, EvaluationEvent> store, OrganScope scopes) {
    this.store = store;
    this.sight = new Sight(scopes, Role.SCORER, Role.HEAD, Role.LEADER_IN_CHARGE);
    this.counted = new Sight(scopes, Role.SCORER, Role.HEAD, Role.LEADER_IN_CHARGE, Role.VIEWER);
  }

  @Override
  public Optional<Stored<Evaluation>> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Optional<Stored<Evaluation>> find(UUID id, Actor actor) {
    Bson seen = Filters.and(Filters.eq("_id", id), sight.of(actor));
    return Optional.ofNullable(store.collection().find(seen).first()).map(store::read);
  }

  @Override
  public List<Stored<Evaluation>> page(
      Filter filter, Actor actor, @Nullable String after, int rows) {
    List<Bson> all = condition(filter, sight.of(actor, filter.organ()));
    if (after != null) {
      all.add(Filters.lt("seek.order", after));
    }
    List<Stored<Evaluation>> found = new ArrayList<>();
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
    equal(all, "cadre", filter.cadre());
    equal(all, "year", filter.year());
    equal(all, "state", filter.state());
    equal(all, "reviewed", filter.reviewed() ? Boolean.TRUE : null);
    equal(all, "open", filter.open() ? Boolean.TRUE : null);
    if (filter.heldFrom() != null) {
      all.add(Filters.gte("seek.heldOn", filter.heldFrom().toString()));
    }
    if (filter.heldTo() != null) {
      all.add(Filters.lte("seek.heldOn", filter.heldTo().toString()));
    }
    return all;
  }

  private static void equal(List<Bson> all, String field, @Nullable Object value) {
    if (value != null) {
      all.add(Filters.eq("seek." + field, value));
    }
  }

  @Override
  public String order(Evaluation evaluation) {
    return EvaluationSeek.order(evaluation);
  }

  @Override
  public Created<Evaluation> add(Change<Evaluation, EvaluationEvent> change, Act act) {
    return store.insert(change.next().id(), change, act);
  }

  @Override
  public Stored<Evaluation> save(
      Stored<Evaluation> read, Change<Evaluation, EvaluationEvent> change, Act act) {
    return store.update(read, change, act);
  }
}
