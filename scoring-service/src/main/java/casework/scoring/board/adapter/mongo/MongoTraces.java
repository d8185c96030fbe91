package casework.scoring.board.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Stored;
import casework.scoring.board.application.Traces;
import casework.scoring.board.domain.Trace;
import com.mongodb.client.model.Filters;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Traces of matters in the collection {@code traces}. */
@Component
final class MongoTraces implements Traces {

  private final AggregateStore<Trace, Trace.Told> store;
  private final BoardSight sight;

  MongoTraces(AggregateStore<Trace, Trace.Told> store, BoardSight sight) {
    this.store = store;
    this.sight = sight;
  }

  @Override
  public Optional<Stored<Trace>> find(UUID id) {
    return store.find(id);
  }

  @Override
  public List<Trace> of(String body, YearMonth period) {
    return read(
        Filters.and(Filters.eq("seek.room", body), Filters.eq("seek.months", period.toString())));
  }

  @Override
  public List<Trace> about(UUID matter, Actor actor) {
    return read(
        Filters.and(
            Filters.or(Filters.eq("seek.matter", matter), Filters.eq("seek.petition", matter)),
            sight.declarations(actor, null)));
  }

  private List<Trace> read(Bson condition) {
    List<Trace> found = new ArrayList<>();
    store.collection().find(condition).forEach(each -> found.add(store.read(each).state()));
    return found;
  }

  @Override
  public boolean add(Change<Trace, Trace.Told> change, Act act) {
    return !store.insert(Trace.idOf(change.next().matter()), change, act).replayed();
  }

  @Override
  public void save(Stored<Trace> read, Change<Trace, Trace.Told> change, Act act) {
    store.update(read, change, act);
  }
}
