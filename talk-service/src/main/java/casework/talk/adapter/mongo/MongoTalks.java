package casework.talk.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.security.Sight;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.talk.application.Talks;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkEvent;
import casework.talk.domain.TalkId;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Talks in the collection {@code talks}. */
@Component
final class MongoTalks implements Talks {

  private final AggregateStore<Talk, TalkEvent> store;
  private final Sight sight;

  MongoTalks(AggregateStore<Talk, TalkEvent> store, Sight sight) {
    this.store = store;
    this.sight = sight;
  }

  @Override
  public Optional<Stored<Talk>> find(TalkId id) {
    return store.find(id.value());
  }

  @Override
  public Optional<Stored<Talk>> find(TalkId id, Actor actor) {
    return Optional.ofNullable(
            store
                .collection()
                .find(Filters.and(Filters.eq("_id", id.value()), sight.of(actor)))
                .first())
        .map(store::read);
  }

  @Override
  public Optional<Stored<Talk>> whereFound(UUID clue) {
    return Optional.ofNullable(store.collection().find(Filters.eq("seek.matters", clue)).first())
        .map(store::read)
        .filter(each -> TalkSeek.names(each.state(), clue));
  }

  @Override
  public List<TalkId> toldOtherwise(String organ, String calendar, int most) {
    List<TalkId> found = new ArrayList<>();
    store
        .collection()
        .find(
            Filters.and(
                Filters.eq("seek.organ", organ),
                Filters.exists("seek.calendar"),
                Filters.ne("seek.calendar", calendar)))
        .projection(Projections.include("_id"))
        .limit(most)
        .forEach(each -> found.add(new TalkId(each.getBinary("_id").asUuid())));
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
  public Created<Talk> add(Change<Talk, TalkEvent> change, Act act) {
    return store.insert(change.next().id().value(), change, act);
  }

  @Override
  public Stored<Talk> save(Stored<Talk> read, Change<Talk, TalkEvent> change, Act act) {
    return store.update(read, change, act);
  }
}
