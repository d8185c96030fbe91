package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionLifecycle.Step;
import casework.petition.intake.domain.RefusalReason;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;

/** Does not accept a petition (不予受理), with the reason. */
@Named
public final class RefusePetition {

  /** Which petition, as it was seen, and why. */
  public record Command(PetitionId petition, Revision expected, RefusalReason reason) {}

  private final PetitionsInSight inSight;
  private final IdentifyAccused identify;
  private final Petitions petitions;

  public RefusePetition(PetitionsInSight inSight, IdentifyAccused identify, Petitions petitions) {
    this.inSight = inSight;
    this.identify = identify;
    this.petitions = petitions;
  }

  public Stored<Petition> handle(Command command, Act act) {
    Stored<Petition> read = inSight.at(command.expected(), act.actor(), command.petition());
    Petition petition = read.state();
    petition.requireOpenTo(Step.REFUSE, act.actor());
    List<String> cadres = identify.of(petition, act.on());
    return petitions.save(read, petition.refuse(command.reason(), cadres, act), act);
  }
}
