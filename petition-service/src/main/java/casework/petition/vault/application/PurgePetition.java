package casework.petition.vault.application;

import casework.petition.intake.application.Belongings;
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
import java.util.List;

/**
 * Destroys what a petition said and who reported, by destroying their keys. The identity is marked
 * first, so that it goes with the next sweep where the service is killed between the two writes.
 */
@Named
public final class PurgePetition {

  /** Which petition, as it was seen, and why. */
  public record Command(PetitionId petition, Revision expected, PurgeReason reason) {}

  private final PetitionsInSight inSight;
  private final Petitions petitions;
  private final ReporterVault vault;
  private final List<Belongings> belongings;

  public PurgePetition(
      PetitionsInSight inSight,
      Petitions petitions,
      ReporterVault vault,
      List<Belongings> belongings) {
    this.inSight = inSight;
    this.petitions = petitions;
    this.vault = vault;
    this.belongings = List.copyOf(belongings);
  }

  public Stored<Petition> handle(Command command, Act act) {
    Stored<Petition> read = inSight.at(command.expected(), act.actor(), command.petition());
    var change = read.state().purge(command.reason(), act);
    vault.release(command.petition());
    belongings.forEach(each -> each.forget(command.petition(), act));
    Stored<Petition> purged = petitions.save(read, change, act);
    vault.remove(command.petition());
    return purged;
  }
}
