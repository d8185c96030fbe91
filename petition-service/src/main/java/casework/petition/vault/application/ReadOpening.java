package casework.petition.vault.application;

import casework.petition.intake.application.ReadTrail;
import casework.petition.vault.domain.IdentityOpening;
import casework.petition.vault.domain.OpeningId;
import casework.platform.kernel.Actor;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.UUID;

/** Shows why an identity is to be opened to those who may know of the opening. */
@Named
public final class ReadOpening {

  /** An opening with the asker's words. */
  public record Told(Stored<IdentityOpening> opening, String words) {}

  private final OpeningsInSight inSight;
  private final WordsSafe safe;
  private final ReadTrail trail;

  public ReadOpening(OpeningsInSight inSight, WordsSafe safe, ReadTrail trail) {
    this.inSight = inSight;
    this.safe = safe;
    this.trail = trail;
  }

  public Told words(Actor actor, UUID petition, OpeningId id) {
    Stored<IdentityOpening> found = inSight.seenBy(actor, petition, id);
    trail.read(actor, petition, "identity-opening-words");
    return new Told(found, safe.open(id, found.state().words()));
  }
}
