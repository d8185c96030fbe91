package casework.petition.intake.application;

import casework.petition.intake.domain.Outcome;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** Closes by hand a petition that does not end with a clue. */
@Named
public final class ClosePetition {

  /** Which petition, as it was seen, and how it ends. */
  public record Command(PetitionId petition, Revision expected, Outcome outcome) {}

  private final PetitionsInSight inSight;
  private final Petitions petitions;

  public ClosePetition(PetitionsInSight inSight, Petitions petitions) {
    this.inSight = inSight;
    this.petitions = petitions;
  }

  public Stored<Petition> handle(Command command, Act act) {
    Stored<Petition> read = inSight.at(command.expected(), act.actor(), command.petition());
    return petitions.save(read, read.state().close(command.outcome(), act), act);
  }
}
