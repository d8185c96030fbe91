package casework.petition.intake.application;

import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.Referral;
import casework.platform.kernel.Act;
import jakarta.inject.Named;
import java.util.UUID;

/** Takes in that the clue of a referral has ended; the petition closes with its last one. */
@Named
public final class EndReferral {

  /**
   * Which clue ended, how and when, and the referral it came from.
   *
   * @param fact place of what was heard among the facts about that clue
   */
  public record Command(PetitionId petition, UUID referral, Referral.End end, long fact) {}

  private final Petitions petitions;

  public EndReferral(Petitions petitions) {
    this.petitions = petitions;
  }

  public void handle(Command command, Act act) {
    petitions.change(
        command.petition(),
        each -> each.endReferral(command.referral(), command.end(), command.fact(), act),
        act);
  }
}
