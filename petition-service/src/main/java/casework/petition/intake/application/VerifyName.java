package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** Records whether the name that a reporter claims is his. */
@Named
public final class VerifyName {

  /** Which petition, as it was seen; what asking has shown. */
  public record Command(PetitionId petition, Revision expected, boolean genuine) {}

  private final PetitionsInSight inSight;
  private final Petitions petitions;

  public VerifyName(PetitionsInSight inSight, Petitions petitions) {
    this.inSight = inSight;
    this.petitions = petitions;
  }

  public Stored<Petition> handle(Command command, Act act) {
    Stored<Petition> read = inSight.at(command.expected(), act.actor(), command.petition());
    return petitions.save(read, read.state().verifyName(command.genuine(), act), act);
  }
}
