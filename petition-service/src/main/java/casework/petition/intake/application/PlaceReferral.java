package casework.petition.intake.application;

import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.Referral;
import casework.platform.kernel.Act;
import jakarta.inject.Named;
import java.util.UUID;

/** Takes in which department has the clue of a referral in hand. */
@Named
public final class PlaceReferral {

  /** Which referral's clue, and who has it. */
  public record Command(PetitionId petition, UUID referral, Referral.InHand with) {}

  private final Petitions petitions;

  public PlaceReferral(Petitions petitions) {
    this.petitions = petitions;
  }

  public void handle(Command command, Act act) {
    petitions.change(
        command.petition(), each -> each.placeReferral(command.referral(), command.with()), act);
  }
}
