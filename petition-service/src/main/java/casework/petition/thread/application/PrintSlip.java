package casework.petition.thread.application;

import casework.petition.intake.application.PetitionsInSight;
import casework.petition.intake.application.ReadTrail;
import casework.petition.intake.application.Receipts;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.thread.domain.ThreadRefusal;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import jakarta.inject.Named;

/**
 * Makes the slip for what came by letter or visit: one half to be filed, one with the code for the
 * reporter. Taken down first, because whoever has the code can speak as the reporter.
 */
@Named
public final class PrintSlip {

  private final PetitionsInSight inSight;
  private final ReadTrail trail;
  private final Receipts receipts;

  public PrintSlip(PetitionsInSight inSight, ReadTrail trail, Receipts receipts) {
    this.inSight = inSight;
    this.trail = trail;
    this.receipts = receipts;
  }

  /** What stands on the slip. */
  public record Slip(Petition petition, String code) {}

  public Slip handle(Actor actor, PetitionId id) {
    Petition petition = inSight.seenBy(actor, id).state();
    if (!actor.organ().equals(petition.organ())) {
      throw new Refused(new ThreadRefusal.NotYourOrgan());
    }
    trail.read(actor, id.value(), "receipt-slip");
    return new Slip(petition, receipts.issue(id));
  }
}
