package casework.talk.adapter.mongo;

import casework.platform.store.AggregateStore;
import casework.talk.application.OpenWith;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateEvent;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkEvent;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Looks by the cadre alone: only another service, asking for an opinion's facts, sees so far. */
@Component
final class MongoOpenWith implements OpenWith {

  private final AggregateStore<Mandate, MandateEvent> mandates;
  private final AggregateStore<Talk, TalkEvent> talks;

  MongoOpenWith(
      AggregateStore<Mandate, MandateEvent> mandates, AggregateStore<Talk, TalkEvent> talks) {
    this.mandates = mandates;
    this.talks = talks;
  }

  @Override
  public List<Mandate> mandates(String cadre) {
    return all(
        mandates, Filters.and(Filters.eq("seek.target", cadre), Filters.exists("seek.dueOn")));
  }

  @Override
  public List<Talk> talks(String cadre) {
    return all(
        talks,
        Filters.and(
            Filters.eq("seek.targets", cadre),
            Filters.in("seek.stage", "planned", "approved", "delegated", "held")));
  }

  private static <S, E> List<S> all(AggregateStore<S, E> store, Bson condition) {
    List<S> found = new ArrayList<>();
    store.collection().find(condition).forEach(each -> found.add(store.read(each).state()));
    return found;
  }
}
