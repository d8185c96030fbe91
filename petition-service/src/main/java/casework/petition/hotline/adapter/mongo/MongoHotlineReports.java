package casework.petition.hotline.adapter.mongo;

import casework.petition.hotline.application.HotlineReports;
import casework.petition.hotline.domain.HotlineRefusal;
import casework.petition.hotline.domain.HotlineReport;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps handed-in reports in the service's database, one document each. */
@Component
final class MongoHotlineReports implements HotlineReports {

  private final AggregateStore<HotlineReport, Void> store;

  MongoHotlineReports(AggregateStore<HotlineReport, Void> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<HotlineReport>> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Optional<Stored<HotlineReport>> ofPetition(UUID petition) {
    return store
        .find(petition)
        .or(
            () ->
                Optional.ofNullable(
                        store.collection().find(Filters.eq("seek.became", petition)).first())
                    .map(store::read));
  }

  @Override
  public Created<HotlineReport> add(Change<HotlineReport, Void> change, Act act) {
    try {
      return store.insert(change.next().id(), change, act);
    } catch (Refused refused) {
      if (refused.refusal().code().equals("idempotency-key-reused")) {
        throw new Refused(new HotlineRefusal.SerialUsedOtherwise());
      }
      throw refused;
    }
  }

  @Override
  public Stored<HotlineReport> save(
      Stored<HotlineReport> read, Change<HotlineReport, Void> change, Act act) {
    return store.update(read, change, act);
  }
}
