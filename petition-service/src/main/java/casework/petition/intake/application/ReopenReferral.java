package casework.petition.intake.application;

import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import jakarta.inject.Named;
import java.util.UUID;

/** Takes in that the clue of a referral is open again; so is the petition, where it was closed. */
@Named
public final class ReopenReferral {

  /**
   * Which referral's clue.
   *
   * @param fact place of what was heard among the facts about that clue
   */
  public record Command(PetitionId petition, UUID referral, long fact) {}

  private final Petitions petitions;

  public ReopenReferral(Petitions petitions) {
    this.petitions = petitions;
  }

  public void handle(Command command, Act act) {
    petitions.change(
        command.petition(),
        each -> each.reopenReferral(command.referral(), command.fact(), act),
        act);
  }
}
