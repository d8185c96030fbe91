package casework.petition.intake.application;

import casework.petition.intake.domain.Category;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionLifecycle.Step;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** Accepts a petition (受理) in one of the four categories. */
@Named
public final class AcceptPetition {

  /** Which petition, as it was seen, in which category. */
  public record Command(PetitionId petition, Revision expected, Category category) {}

  private final PetitionsInSight inSight;
  private final ClearAccused clear;
  private final Petitions petitions;

  public AcceptPetition(PetitionsInSight inSight, ClearAccused clear, Petitions petitions) {
    this.inSight = inSight;
    this.clear = clear;
    this.petitions = petitions;
  }

  /** The petition accepted; or transferred, where it turns out to be a higher organ's. */
  public Stored<Petition> handle(Command command, Act act) {
    Stored<Petition> read = inSight.at(command.expected(), act.actor(), command.petition());
    Petition petition = read.state();
    petition.requireOpenTo(Step.ACCEPT, act.actor());
    return clear.before(
        read,
        act,
        clearance ->
            petitions.save(read, petition.accept(command.category(), clearance, act), act));
  }
}
