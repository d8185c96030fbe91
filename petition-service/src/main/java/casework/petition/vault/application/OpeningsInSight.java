package casework.petition.vault.application;

import casework.petition.vault.domain.IdentityOpening;
import casework.petition.vault.domain.OpeningId;
import casework.petition.vault.domain.VaultRefusal;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/**
 * Finds an opening for its asker and for those of its organ who decide on openings or supervise
 * them; for everybody else it is not there.
 */
@Named
public final class OpeningsInSight {

  private final Openings openings;

  public OpeningsInSight(Openings openings) {
    this.openings = openings;
  }

  public Stored<IdentityOpening> seenBy(Actor actor, UUID petition, OpeningId id) {
    return openings
        .find(id)
        .filter(each -> each.state().petition().equals(petition))
        .filter(each -> sees(actor, each.state()))
        .orElseThrow(() -> new Refused(new VaultRefusal.NoSuchOpening()));
  }

  /** The opening at the revision the actor has seen. */
  public Stored<IdentityOpening> at(Revision seen, Actor actor, UUID petition, OpeningId id) {
    Stored<IdentityOpening> found = seenBy(actor, petition, id);
    if (!found.revision().equals(seen)) {
      throw new StaleRevision(found.revision());
    }
    return found;
  }

  /** Those of the petition's that the actor may know of. */
  public List<Stored<IdentityOpening>> of(Actor actor, UUID petition) {
    return openings.of(petition).stream().filter(each -> sees(actor, each.state())).toList();
  }

  private static boolean sees(Actor actor, IdentityOpening opening) {
    return actor.organ().equals(opening.organ())
        && (opening.isAskedBy(actor)
            || actor.isAny(Role.HEAD, Role.LEADER_IN_CHARGE, Role.CASE_SUPERVISION));
  }
}
