package casework.petition.vault.application;

import casework.petition.intake.application.KeptBeside;
import casework.petition.intake.application.Petitions;
import casework.petition.intake.application.PetitionsInSight;
import casework.petition.intake.application.ReporterVault;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PurgeReason;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/**
 * Destroys what a petition said and who reported, by destroying their keys. The identity and what
 * is kept beside the petition are marked first and go last, with the next sweep where the service
 * is killed in between; a purge that is refused after all takes nothing away.
 */
@Named
public final class PurgePetition {

  /** Which petition, as it was seen, and why. */
  public record Command(PetitionId petition, Revision expected, PurgeReason reason) {}

  private final PetitionsInSight inSight;
  private final Petitions petitions;
  private final ReporterVault vault;
  private final KeptBeside beside;

  public PurgePetition(
      PetitionsInSight inSight, Petitions petitions, ReporterVault vault, KeptBeside beside) {
    this.inSight = inSight;
    this.petitions = petitions;
    this.vault = vault;
    this.beside = beside;
  }

  public Stored<Petition> handle(Command command, Act act) {
    Stored<Petition> read = inSight.at(command.expected(), act.actor(), command.petition());
    var change = read.state().purge(command.reason(), act);
    vault.release(command.petition());
    beside.release(command.petition());
    Stored<Petition> purged = petitions.save(read, change, act);
    beside.forget(command.petition(), act);
    vault.remove(command.petition());
    return purged;
  }
}
