package casework.petition.vault.domain;

import casework.petition.vault.domain.OpeningState.Closed;
import casework.petition.vault.domain.OpeningState.Open;
import casework.petition.vault.domain.OpeningState.Refused;
import casework.petition.vault.domain.OpeningState.Requested;
import casework.platform.kernel.Transitions;

/** The whole lifecycle of an opening on one screen. */
public final class OpeningLifecycle {

  /** What can be done about an opening. */
  public enum Step {
    REQUEST,
    APPROVE,
    REFUSE,
    VIEW,
    LOOK_UP,
    WITHDRAW,
    EXPIRE
  }

  public static final Transitions<OpeningState, Step> TABLE =
      Transitions.<OpeningState, Step>table()
          .begin(Step.REQUEST, Requested.class)
          .from(Requested.class, Step.APPROVE, Open.class)
          .from(Requested.class, Step.REFUSE, Refused.class)
          .from(Requested.class, Step.WITHDRAW, Closed.class)
          .from(Requested.class, Step.EXPIRE, Closed.class)
          .from(Open.class, Step.VIEW, Open.class)
          .from(Open.class, Step.LOOK_UP, Open.class)
          .from(Open.class, Step.WITHDRAW, Closed.class)
          .from(Open.class, Step.EXPIRE, Closed.class)
          .build();

  private OpeningLifecycle() {}
}
