package casework.clue.adapter.mongo;

import casework.clue.application.Clues;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueEvent;
import casework.clue.domain.ClueId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.security.Sight;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Clues in the collection {@code clues}. */
@Component
final class MongoClues implements Clues {

  private final AggregateStore<Clue, ClueEvent> store;
  private final Sight sight;

  MongoClues(AggregateStore<Clue, ClueEvent> store, Sight sight) {
    this.store = store;
    this.sight = sight;
  }

  @Override
  public Optional<Stored<Clue>> find(ClueId id) {
    return store.find(id.value());
  }

  @Override
  public Optional<Stored<Clue>> find(ClueId id, Actor actor) {
    return Optional.ofNullable(
            store
                .collection()
                .find(Filters.and(Filters.eq("_id", id.value()), sight.of(actor)))
                .first())
        .map(store::read);
  }

  @Override
  public List<ClueId> toldOtherwise(String organ, String calendar, int most) {
    List<ClueId> found = new ArrayList<>();
    store
        .collection()
        .find(
            Filters.and(
                Filters.eq("seek.organ", organ),
                Filters.exists("seek.calendar"),
                Filters.ne("seek.calendar", calendar)))
        .projection(Projections.include("_id"))
        .limit(most)
        .forEach(each -> found.add(new ClueId(each.getBinary("_id").asUuid())));
    return found;
  }

  @Override
  public Set<String> organsWithClocks() {
    Set<String> organs = new TreeSet<>();
    store
        .collection()
        .distinct("seek.organ", Filters.exists("seek.calendar"), String.class)
        .into(organs);
    return organs;
  }

  @Override
  public Created<Clue> add(Change<Clue, ClueEvent> change, Act act) {
    return store.insert(change.next().id().value(), change, act);
  }

  @Override
  public Stored<Clue> save(Stored<Clue> read, Change<Clue, ClueEvent> change, Act act) {
    return store.update(read, change, act);
  }
}
