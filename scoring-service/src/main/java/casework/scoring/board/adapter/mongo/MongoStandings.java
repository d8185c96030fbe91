package casework.scoring.board.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.board.application.Standings;
import casework.scoring.board.domain.BoardEvent;
import casework.scoring.board.domain.Standing;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Concluded quarters and years in the collection {@code standings}. */
@Component
final class MongoStandings implements Standings {

  private final AggregateStore<Standing, BoardEvent> store;

  MongoStandings(AggregateStore<Standing, BoardEvent> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<Standing>> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Created<Standing> add(Change<Standing, BoardEvent> change, Act act) {
    return store.insert(change.next().id(), change, act);
  }
}
