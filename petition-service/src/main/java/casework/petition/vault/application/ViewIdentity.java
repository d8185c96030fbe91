package casework.petition.vault.application;

import casework.petition.intake.application.Petitions;
import casework.petition.intake.application.PetitionsInSight;
import casework.petition.intake.application.ReadTrail;
import casework.petition.intake.application.Sight;
import casework.petition.intake.domain.NeedToKnow;
import casework.petition.intake.domain.PetitionId;
import casework.petition.vault.domain.IdentityField;
import casework.petition.vault.domain.IdentityOpening;
import casework.petition.vault.domain.OpeningId;
import casework.petition.vault.domain.VaultRefusal;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows an identity within an opening; each time it is taken down and counted before. */
@Named
public final class ViewIdentity {

  private static final int ATTEMPTS = 5;

  /** An opening with what its purpose shows. */
  public record Shown(Stored<IdentityOpening> opening, Map<IdentityField, String> fields) {}

  /** An opening with the other petitions of the same reporter that the asker may know of. */
  public record Found(Stored<IdentityOpening> opening, List<UUID> petitions) {}

  @FunctionalInterface
  private interface Use {
    Change<IdentityOpening, Void> of(IdentityOpening opening, Instant now);
  }

  private final OpeningsInSight inSight;
  private final PetitionsInSight petitionsInSight;
  private final Petitions petitions;
  private final Sight sight;
  private final Openings openings;
  private final IdentityVault vault;
  private final ReadTrail trail;
  private final InstantSource machine;

  public ViewIdentity(
      OpeningsInSight inSight,
      PetitionsInSight petitionsInSight,
      Petitions petitions,
      Sight sight,
      Openings openings,
      IdentityVault vault,
      ReadTrail trail,
      InstantSource machineTime) {
    this.inSight = inSight;
    this.petitionsInSight = petitionsInSight;
    this.petitions = petitions;
    this.sight = sight;
    this.openings = openings;
    this.vault = vault;
    this.trail = trail;
    this.machine = machineTime;
  }

  public Shown view(UUID petition, OpeningId id, Act act) {
    var counted = use(petition, id, "identity", act, (opening, now) -> opening.view(now, act));
    return new Shown(
        counted,
        vault
            .open(petition, counted.state().purpose().shows())
            .orElseThrow(() -> new Refused(new VaultRefusal.NoIdentityKept())));
  }

  /**
   * Other petitions of the same reporter, or of whoever has a value that the asker brings.
   *
   * @param value null for the reporter's own
   */
  public Found lookUp(
      UUID petition, OpeningId id, IdentityField by, @Nullable String value, Act act) {
    var counted =
        use(petition, id, "identity-look-up", act, (opening, now) -> opening.lookUp(by, now, act));
    List<UUID> all = value == null ? vault.sameAs(petition, by) : vault.having(by, value, petition);
    return new Found(counted, all.stream().filter(each -> mayKnow(each, act)).sorted().toList());
  }

  private boolean mayKnow(UUID petition, Act act) {
    return petitions
        .find(new PetitionId(petition))
        .filter(each -> NeedToKnow.ofThePetition(each.state(), act.actor(), sight.of(act.actor())))
        .isPresent();
  }

  /** Checked, then taken down, then counted: what is shown afterwards has its row. */
  private Stored<IdentityOpening> use(UUID petition, OpeningId id, String what, Act act, Use use) {
    // Whoever has lost sight of the petition since he asked sees nothing any more.
    petitionsInSight.readBy(act.actor(), new PetitionId(petition));
    boolean read = false;
    for (int attempt = 1; ; attempt++) {
      Stored<IdentityOpening> found = inSight.seenBy(act.actor(), petition, id);
      Change<IdentityOpening, Void> change = use.of(found.state(), machine.instant());
      if (!read) {
        trail.read(act.actor(), petition, what);
        read = true;
      }
      try {
        return openings.save(found, change, act);
      } catch (StaleRevision e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }
}
