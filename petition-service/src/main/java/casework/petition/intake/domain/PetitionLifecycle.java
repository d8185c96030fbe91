package casework.petition.intake.domain;

import casework.petition.intake.domain.PetitionState.Accepted;
import casework.petition.intake.domain.PetitionState.Closed;
import casework.petition.intake.domain.PetitionState.Referred;
import casework.petition.intake.domain.PetitionState.Refused;
import casework.petition.intake.domain.PetitionState.Registered;
import casework.petition.intake.domain.PetitionState.Transferred;
import casework.platform.kernel.Transitions;

/** The whole lifecycle of a petition on one screen. */
public final class PetitionLifecycle {

  /** What can be done to a petition. */
  public enum Step {
    REGISTER,
    VERIFY_NAME,
    ACCEPT,
    REFUSE,
    REFER,
    GIVE_NOTICE,
    PLACE_REFERRAL,
    END_REFERRAL,
    REOPEN_REFERRAL,
    CLOSE,
    TRANSFER,
    PURGE,
    CONFIRM_REPEAT,
    UNDO_REPEAT,
    KEEP_REPEAT
  }

  public static final Transitions<PetitionState, Step> TABLE =
      Transitions.<PetitionState, Step>table()
          .begin(Step.REGISTER, Registered.class)
          .from(Registered.class, Step.VERIFY_NAME, Registered.class)
          .from(Registered.class, Step.ACCEPT, Accepted.class)
          .from(Registered.class, Step.REFUSE, Refused.class)
          .from(Registered.class, Step.TRANSFER, Transferred.class)
          .from(Registered.class, Step.CONFIRM_REPEAT, Registered.class)
          .from(Registered.class, Step.UNDO_REPEAT, Registered.class)
          .from(Registered.class, Step.KEEP_REPEAT, Closed.class)
          .from(Accepted.class, Step.VERIFY_NAME, Accepted.class)
          .from(Accepted.class, Step.GIVE_NOTICE, Accepted.class)
          .from(Accepted.class, Step.REFER, Referred.class)
          .from(Accepted.class, Step.CLOSE, Closed.class)
          .from(Accepted.class, Step.TRANSFER, Transferred.class)
          .from(Accepted.class, Step.CONFIRM_REPEAT, Accepted.class)
          .from(Accepted.class, Step.UNDO_REPEAT, Accepted.class)
          .from(Refused.class, Step.VERIFY_NAME, Refused.class)
          .from(Refused.class, Step.GIVE_NOTICE, Refused.class)
          .from(Refused.class, Step.CLOSE, Closed.class)
          .from(Referred.class, Step.VERIFY_NAME, Referred.class)
          .from(Referred.class, Step.GIVE_NOTICE, Referred.class)
          .from(Referred.class, Step.REFER, Referred.class)
          .from(Referred.class, Step.PLACE_REFERRAL, Referred.class)
          .from(Referred.class, Step.END_REFERRAL, Referred.class, Closed.class)
          .from(Referred.class, Step.REOPEN_REFERRAL, Referred.class)
          .from(Referred.class, Step.CLOSE, Closed.class)
          .from(Referred.class, Step.TRANSFER, Transferred.class)
          .from(Closed.class, Step.GIVE_NOTICE, Closed.class)
          .from(Closed.class, Step.PLACE_REFERRAL, Closed.class)
          .from(Closed.class, Step.END_REFERRAL, Closed.class)
          .from(Closed.class, Step.REOPEN_REFERRAL, Referred.class)
          .from(Closed.class, Step.PURGE, Closed.class)
          .from(Closed.class, Step.UNDO_REPEAT, Registered.class, Accepted.class)
          .build();

  private PetitionLifecycle() {}
}
