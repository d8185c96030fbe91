package casework.petition.vault.application;

import casework.petition.intake.application.PetitionsInSight;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.vault.domain.IdentityOpening;
import casework.petition.vault.domain.OpeningId;
import casework.petition.vault.domain.Purpose;
import casework.petition.vault.domain.VaultRefusal;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.store.Created;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.UUID;

/** Asks for a reporter's identity to be opened, for a purpose. */
@Named
public final class AskForIdentity {

  /** Whose identity, what for, and why in words. */
  public record Command(UUID petition, Purpose purpose, String words) {}

  private final PetitionsInSight petitions;
  private final Openings openings;
  private final IdentityVault vault;
  private final WordsSafe safe;
  private final OpeningTermsBook terms;
  private final AccusedSide accused;
  private final InstantSource machine;

  public AskForIdentity(
      PetitionsInSight petitions,
      Openings openings,
      IdentityVault vault,
      WordsSafe safe,
      OpeningTermsBook terms,
      AccusedSide accused,
      InstantSource machineTime) {
    this.petitions = petitions;
    this.openings = openings;
    this.vault = vault;
    this.safe = safe;
    this.terms = terms;
    this.accused = accused;
    this.machine = machineTime;
  }

  public Created<IdentityOpening> handle(Command command, Cause.Creation creation, Act act) {
    PetitionId about = new PetitionId(command.petition());
    Petition petition = petitions.readBy(act.actor(), about).state();
    if (accused.includes(petition, act)) {
      throw new Refused(new VaultRefusal.OnAccusedSide());
    }
    OpeningId id = new OpeningId(creation.id("identity-opening"));
    var change =
        IdentityOpening.request(
            id,
            command.petition(),
            petition.organ(),
            command.purpose(),
            safe.seal(id, command.words()),
            terms.of(petition.organ(), act.on()),
            machine.instant(),
            act);
    if (!vault.keeps(command.petition())) {
      throw new Refused(new VaultRefusal.NoIdentityKept());
    }
    return openings.add(id, change, act);
  }
}
