package casework.petition.relay.application;

import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelayId;
import casework.petition.relay.domain.RelayRefusal;
import casework.petition.relay.domain.RelaySight;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import jakarta.inject.Named;

/** Finds relays for somebody; for whoever may not know of one, it is not there. */
@Named
public final class RelaysInSight {

  private final Relays relays;
  private final HigherOrgans organs;
  private final LawClock law;

  public RelaysInSight(Relays relays, HigherOrgans organs, LawClock law) {
    this.relays = relays;
    this.organs = organs;
    this.law = law;
  }

  /** What the actor may know of. */
  public RelaySight sightOf(Actor actor) {
    return RelaySight.of(actor, organs.headOf(actor.organ(), law.today()).orElse(null));
  }

  public Stored<Relay> seenBy(Actor actor, RelayId id) {
    RelaySight sight = sightOf(actor);
    return relays
        .find(id)
        .filter(each -> sight.covers(each.state()))
        .orElseThrow(() -> new Refused(new RelayRefusal.NoSuchRelay()));
  }

  /** The relay at the revision the actor has seen. */
  public Stored<Relay> at(Revision expected, Actor actor, RelayId id) {
    Stored<Relay> found = seenBy(actor, id);
    if (!found.revision().equals(expected)) {
      throw new StaleRevision(found.revision());
    }
    return found;
  }
}
