package casework.talk.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.talk.application.OccasionBook;
import casework.talk.domain.MandateEvent;
import casework.talk.domain.Occasions;
import casework.talk.domain.OccasionsId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Facts that can give occasion to a talk in the collection {@code occasions}. */
@Component
final class MongoOccasionBook implements OccasionBook {

  private final AggregateStore<Occasions, MandateEvent> store;

  MongoOccasionBook(AggregateStore<Occasions, MandateEvent> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<Occasions>> find(OccasionsId id) {
    return store.find(id.value());
  }

  @Override
  public Created<Occasions> add(Change<Occasions, MandateEvent> change, Act act) {
    return store.insert(change.next().id().value(), change, act);
  }

  @Override
  public Stored<Occasions> save(
      Stored<Occasions> read, Change<Occasions, MandateEvent> change, Act act) {
    return store.update(read, change, act);
  }
}
