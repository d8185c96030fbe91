package casework.petition.relay.application;

import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelayId;
import casework.petition.relay.domain.Silence;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.Optional;

/** Where relays are kept. */
public interface Relays {

  Optional<Stored<Relay>> find(RelayId id);

  /** Adds a relay, or gives back the one that the same creation made before. */
  Created<Relay> add(RelayId id, Change<Relay, Silence> change, Act act);

  /** Replaces a relay that nobody has changed since it was read. */
  Stored<Relay> save(Stored<Relay> read, Change<Relay, Silence> change, Act act);
}
