package casework.petition.relay.application;

import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelayId;
import casework.petition.relay.domain.Silence;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Relays in memory. */
final class MemoryRelays implements Relays {

  final Map<RelayId, Stored<Relay>> kept = new LinkedHashMap<>();

  Relay only() {
    return kept.values().iterator().next().state();
  }

  @Override
  public Optional<Stored<Relay>> find(RelayId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public Created<Relay> add(RelayId id, Change<Relay, Silence> change, Act act) {
    boolean there = kept.containsKey(id);
    kept.putIfAbsent(id, Stored.of(id.value(), Revision.FIRST, change.next()));
    return new Created<>(Objects.requireNonNull(kept.get(id)), there);
  }

  @Override
  public Stored<Relay> save(Stored<Relay> read, Change<Relay, Silence> change, Act act) {
    Stored<Relay> next = Stored.of(read.id(), read.revision().next(), change.next());
    kept.put(change.next().id(), next);
    return next;
  }
}
