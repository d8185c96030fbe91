package casework.petition.hotline.application;

import casework.petition.hotline.domain.HotlineRecord;
import casework.petition.hotline.domain.HotlineRefusal;
import casework.petition.intake.application.RegisterPetition;
import casework.petition.intake.domain.Competence;
import casework.petition.intake.domain.Registration;
import casework.petition.relay.application.HandUp;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import jakarta.inject.Named;

/** The two ways in which a record leaves the hotline's book; each may be gone again. */
@Named
public final class Finish {

  private final Competence competence;
  private final RegisterPetition register;
  private final HandUp handUp;
  private final RecordSafe safe;

  public Finish(Competence competence, RegisterPetition register, HandUp handUp, RecordSafe safe) {
    this.competence = competence;
    this.register = register;
    this.handUp = handUp;
    this.safe = safe;
  }

  /**
   * Whether the report is this organ's to know; looks only, and keeps nothing.
   *
   * @throws Refused where it may not be registered for another reason
   */
  boolean isOurs(RegisterPetition.Command command, Act act) {
    try {
      Registration.check(command.intake(), command.content(), command.reporter(), competence, act);
      return true;
    } catch (Refused refused) {
      if (refused.refusal().code().equals("belongs-to-higher-organ")) {
        return false;
      }
      throw refused;
    }
  }

  /**
   * Makes it a petition, where it is not one.
   *
   * @return whether it was none before
   */
  boolean register(RegisterPetition.Command command, Cause.Creation creation, Act act) {
    try {
      return !register
          .handle(command, creation, new Act(act.actor(), creation, act.at()))
          .petition()
          .replayed();
    } catch (Refused refused) {
      if (refused.refusal().code().equals("idempotency-key-reused")) {
        throw new Refused(new HotlineRefusal.SerialUsedOtherwise());
      }
      throw refused;
    }
  }

  /** Seals it to the organ above; nothing of it stays. */
  void handUp(
      HotlineRecord record, RegisterPetition.Command command, Cause.Creation creation, Act act) {
    var intake = command.intake();
    handUp.handle(
        intake.organ(),
        intake.channel().code(),
        intake.receivedOn(),
        command.content().accused(),
        safe.written(record),
        creation,
        new Act(act.actor(), creation, act.at()));
  }
}
