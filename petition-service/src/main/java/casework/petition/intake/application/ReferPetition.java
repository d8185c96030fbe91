package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionLifecycle.Step;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.Set;

/** Hands an accusation, or some of its accused, over to the clue ledger (移送线索). */
@Named
public final class ReferPetition {

  /**
   * Which petition, as it was seen.
   *
   * @param accused numbers of the accused; empty for all who have not been referred
   */
  public record Command(PetitionId petition, Revision expected, Set<Integer> accused) {

    public Command {
      accused = Set.copyOf(accused);
    }
  }

  private final PetitionsInSight inSight;
  private final ClearAccused clear;
  private final Petitions petitions;

  public ReferPetition(PetitionsInSight inSight, ClearAccused clear, Petitions petitions) {
    this.inSight = inSight;
    this.clear = clear;
    this.petitions = petitions;
  }

  /** The petition referred; or transferred, where it turns out to be a higher organ's. */
  public Stored<Petition> handle(Command command, Act act) {
    Stored<Petition> read = inSight.at(command.expected(), act.actor(), command.petition());
    Petition petition = read.state();
    petition.requireOpenTo(Step.REFER, act.actor());
    return clear.before(
        read,
        act,
        clearance -> petitions.save(read, petition.refer(command.accused(), clearance, act), act));
  }
}
