package casework.petition.relay.adapter.mongo;

import casework.petition.relay.application.Relays;
import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelayId;
import casework.petition.relay.domain.Silence;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps relays in the service's database, one document each. */
@Component
final class MongoRelays implements Relays {

  private final AggregateStore<Relay, Silence> store;

  MongoRelays(AggregateStore<Relay, Silence> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<Relay>> find(RelayId id) {
    return store.find(id.value());
  }

  @Override
  public Created<Relay> add(RelayId id, Change<Relay, Silence> change, Act act) {
    return store.insert(id.value(), change, act);
  }

  @Override
  public Stored<Relay> save(Stored<Relay> read, Change<Relay, Silence> change, Act act) {
    return store.update(read, change, act);
  }
}
