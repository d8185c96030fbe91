package casework.clue.adapter.mongo;

import casework.clue.application.Cases;
import casework.clue.domain.Case;
import casework.clue.domain.CaseEvent;
import casework.clue.domain.CaseId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.security.Sight;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cases in the collection {@code cases}. */
@Component
final class MongoCases implements Cases {

  private final AggregateStore<Case, CaseEvent> store;
  private final Sight sight;

  MongoCases(AggregateStore<Case, CaseEvent> store, Sight sight) {
    this.store = store;
    this.sight = sight;
  }

  @Override
  public Optional<Stored<Case>> find(CaseId id, Actor actor) {
    return Optional.ofNullable(
            store
                .collection()
                .find(Filters.and(Filters.eq("_id", id.value()), sight.of(actor)))
                .first())
        .map(store::read);
  }

  @Override
  public Optional<Stored<Case>> find(CaseId id) {
    return store.find(id.value());
  }

  @Override
  public boolean exists(CaseId id) {
    return store.find(id.value()).isPresent();
  }

  @Override
  public Created<Case> add(Change<Case, CaseEvent> change, Act act) {
    return store.insert(change.next().id().value(), change, act);
  }

  @Override
  public Stored<Case> save(Stored<Case> read, Change<Case, CaseEvent> change, Act act) {
    return store.update(read, change, act);
  }
}
