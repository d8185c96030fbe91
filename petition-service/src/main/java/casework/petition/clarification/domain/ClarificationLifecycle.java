package casework.petition.clarification.domain;

import casework.petition.clarification.domain.ClarificationState.Approved;
import casework.petition.clarification.domain.ClarificationState.Closed;
import casework.petition.clarification.domain.ClarificationState.Done;
import casework.petition.clarification.domain.ClarificationState.Issued;
import casework.petition.clarification.domain.ClarificationState.Proposed;
import casework.petition.clarification.domain.ClarificationState.Returned;
import casework.platform.kernel.Transitions;

/** The whole lifecycle of a clarification on one screen. */
public final class ClarificationLifecycle {

  /** What can be done with a clarification. */
  public enum Step {
    PROPOSE,
    RETURN,
    APPROVE,
    ISSUE,
    CARRY_OUT,
    SCHEDULE_VISIT,
    VISIT,
    CLOSE
  }

  public static final Transitions<ClarificationState, Step> TABLE =
      Transitions.<ClarificationState, Step>table()
          .begin(Step.PROPOSE, Proposed.class)
          .from(Proposed.class, Step.RETURN, Returned.class)
          .from(Proposed.class, Step.APPROVE, Approved.class)
          .from(Approved.class, Step.ISSUE, Issued.class, Done.class)
          .from(Issued.class, Step.CARRY_OUT, Issued.class, Done.class)
          .from(Done.class, Step.SCHEDULE_VISIT, Done.class)
          .from(Done.class, Step.VISIT, Done.class)
          .from(Done.class, Step.CLOSE, Closed.class)
          .build();

  private ClarificationLifecycle() {}
}
