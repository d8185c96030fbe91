package casework.petition.clarification.domain;

import casework.petition.clarification.domain.UntrueReportState.FalseAccusation;
import casework.petition.clarification.domain.UntrueReportState.Mistaken;
import casework.petition.clarification.domain.UntrueReportState.Proposed;
import casework.petition.clarification.domain.UntrueReportState.Untrue;
import casework.platform.kernel.Transitions;

/** The whole lifecycle of an untrue report on one screen. */
public final class UntrueReportLifecycle {

  /** What can be done with an untrue report. */
  public enum Step {
    FIND,
    REVISE,
    PROPOSE,
    REJECT,
    CONFIRM,
    RECORD_CONSEQUENCE
  }

  public static final Transitions<UntrueReportState, Step> TABLE =
      Transitions.<UntrueReportState, Step>table()
          .begin(Step.FIND, Untrue.class)
          .begin(Step.FIND, Mistaken.class)
          .from(Untrue.class, Step.REVISE, Mistaken.class)
          .from(Mistaken.class, Step.REVISE, Untrue.class)
          .from(Untrue.class, Step.PROPOSE, Proposed.class)
          .from(Proposed.class, Step.REJECT, Untrue.class, Mistaken.class)
          .from(Proposed.class, Step.CONFIRM, FalseAccusation.class)
          .from(FalseAccusation.class, Step.RECORD_CONSEQUENCE, FalseAccusation.class)
          .build();

  private UntrueReportLifecycle() {}
}
