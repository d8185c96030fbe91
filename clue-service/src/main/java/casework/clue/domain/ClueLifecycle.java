package casework.clue.domain;

import casework.clue.domain.ClueState.Approved;
import casework.clue.domain.ClueState.Arrived;
import casework.clue.domain.ClueState.Concluded;
import casework.clue.domain.ClueState.HandedOver;
import casework.clue.domain.ClueState.InDisposal;
import casework.clue.domain.ClueState.Proposed;
import casework.clue.domain.ClueState.Registered;
import casework.clue.domain.ClueState.ResultRecorded;
import casework.clue.domain.ClueState.Shelved;
import casework.clue.domain.ClueState.StruckOff;
import casework.clue.domain.ClueState.UnderStudy;
import casework.clue.domain.ClueState.Voided;
import casework.platform.kernel.Transitions;
import java.util.Locale;

/** The whole life of a clue on one screen. */
public final class ClueLifecycle {

  /** What can be done to a clue. */
  public enum Step {
    ARRIVE,
    TAKE_OVER,
    REGISTER,
    PROPOSE,
    APPROVE,
    RECEIVE,
    REASSIGN,
    STUDY,
    DISPOSE,
    EXTEND,
    PAUSE,
    RESUME,
    RESTUDY,
    RECORD_RESULT,
    STRIKE_OFF,
    REOPEN,
    CORRECT,
    VOID;

    /** The step's word in the audit trail and in explanations. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Only a reopening leads back from a result, and from there the head's word to study. */
  public static final Transitions<ClueState, Step> TABLE =
      Transitions.<ClueState, Step>table()
          .begin(Step.ARRIVE, Arrived.class)
          .begin(Step.TAKE_OVER, HandedOver.class)
          .begin(Step.TAKE_OVER, UnderStudy.class)
          .begin(Step.TAKE_OVER, InDisposal.class)
          .begin(Step.TAKE_OVER, Shelved.class)
          .from(Arrived.class, Step.REGISTER, Registered.class)
          .from(Registered.class, Step.PROPOSE, Proposed.class)
          .from(Proposed.class, Step.PROPOSE, Proposed.class)
          .from(Proposed.class, Step.APPROVE, Approved.class)
          .from(Approved.class, Step.PROPOSE, Proposed.class)
          .from(Approved.class, Step.RECEIVE, HandedOver.class)
          .from(HandedOver.class, Step.REASSIGN, HandedOver.class)
          .from(HandedOver.class, Step.STUDY, UnderStudy.class)
          .from(HandedOver.class, Step.PAUSE, HandedOver.class)
          .from(HandedOver.class, Step.RESUME, HandedOver.class)
          .from(UnderStudy.class, Step.REASSIGN, UnderStudy.class)
          .from(UnderStudy.class, Step.STUDY, UnderStudy.class)
          .from(UnderStudy.class, Step.PAUSE, UnderStudy.class)
          .from(UnderStudy.class, Step.RESUME, UnderStudy.class)
          .from(UnderStudy.class, Step.DISPOSE, InDisposal.class, Shelved.class, Concluded.class)
          .from(InDisposal.class, Step.REASSIGN, InDisposal.class)
          .from(InDisposal.class, Step.EXTEND, InDisposal.class)
          .from(InDisposal.class, Step.PAUSE, InDisposal.class)
          .from(InDisposal.class, Step.RESUME, InDisposal.class)
          .from(InDisposal.class, Step.RESTUDY, UnderStudy.class)
          .from(InDisposal.class, Step.RECORD_RESULT, ResultRecorded.class)
          .from(Shelved.class, Step.RESTUDY, UnderStudy.class)
          .from(Shelved.class, Step.RECORD_RESULT, ResultRecorded.class)
          .from(Concluded.class, Step.RESTUDY, UnderStudy.class)
          .from(Concluded.class, Step.RECORD_RESULT, ResultRecorded.class)
          .from(ResultRecorded.class, Step.STRIKE_OFF, StruckOff.class)
          .from(ResultRecorded.class, Step.REOPEN, InDisposal.class, Shelved.class, Concluded.class)
          .from(StruckOff.class, Step.REOPEN, InDisposal.class, Shelved.class, Concluded.class)
          .from(Arrived.class, Step.CORRECT, Arrived.class)
          .from(Registered.class, Step.CORRECT, Registered.class)
          .from(Proposed.class, Step.CORRECT, Proposed.class)
          .from(Approved.class, Step.CORRECT, Approved.class)
          .from(HandedOver.class, Step.CORRECT, HandedOver.class)
          .from(UnderStudy.class, Step.CORRECT, UnderStudy.class)
          .from(InDisposal.class, Step.CORRECT, InDisposal.class)
          .from(Shelved.class, Step.CORRECT, Shelved.class)
          .from(Concluded.class, Step.CORRECT, Concluded.class)
          .from(ResultRecorded.class, Step.CORRECT, ResultRecorded.class)
          .from(Arrived.class, Step.VOID, Voided.class)
          .from(Registered.class, Step.VOID, Voided.class)
          .from(Proposed.class, Step.VOID, Voided.class)
          .from(Approved.class, Step.VOID, Voided.class)
          .from(HandedOver.class, Step.VOID, Voided.class)
          .from(UnderStudy.class, Step.VOID, Voided.class)
          .from(InDisposal.class, Step.VOID, Voided.class)
          .from(Shelved.class, Step.VOID, Voided.class)
          .build();

  private ClueLifecycle() {}
}
