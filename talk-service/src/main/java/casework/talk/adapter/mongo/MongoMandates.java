package casework.talk.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.security.Sight;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.talk.application.Mandates;
import casework.talk.domain.Cause;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateEvent;
import casework.talk.domain.MandateId;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Duties to talk in the collection {@code mandates}. */
@Component
final class MongoMandates implements Mandates {

  private final AggregateStore<Mandate, MandateEvent> store;
  private final Sight sight;

  MongoMandates(AggregateStore<Mandate, MandateEvent> store, Sight sight) {
    this.store = store;
    this.sight = sight;
  }

  @Override
  public Optional<Stored<Mandate>> find(MandateId id) {
    return store.find(id.value());
  }

  @Override
  public Optional<Stored<Mandate>> find(MandateId id, Actor actor) {
    return Optional.ofNullable(
            store
                .collection()
                .find(Filters.and(Filters.eq("_id", id.value()), sight.of(actor)))
                .first())
        .map(store::read);
  }

  @Override
  public Set<String> yearly(int year) {
    Set<String> cadres = new TreeSet<>();
    store
        .collection()
        .distinct(
            "seek.target",
            Filters.and(
                Filters.eq("seek.cause", Cause.Type.YEAR.name()),
                Filters.eq("seek.causeYear", year)),
            String.class)
        .into(cadres);
    return cadres;
  }

  @Override
  public List<MandateId> toldOtherwise(String organ, String calendar, int most) {
    List<MandateId> found = new ArrayList<>();
    store
        .collection()
        .find(
            Filters.and(
                Filters.eq("seek.organ", organ),
                Filters.exists("seek.calendar"),
                Filters.ne("seek.calendar", calendar)))
        .projection(Projections.include("_id"))
        .limit(most)
        .forEach(each -> found.add(new MandateId(each.getBinary("_id").asUuid())));
    return found;
  }

  @Override
  public Set<String> organsWithOpen() {
    Set<String> organs = new TreeSet<>();
    store
        .collection()
        .distinct("seek.organ", Filters.exists("seek.calendar"), String.class)
        .into(organs);
    return organs;
  }

  @Override
  public Created<Mandate> add(Change<Mandate, MandateEvent> change, Act act) {
    return store.insert(change.next().id().value(), change, act);
  }

  @Override
  public Stored<Mandate> save(Stored<Mandate> read, Change<Mandate, MandateEvent> change, Act act) {
    return store.update(read, change, act);
  }
}
