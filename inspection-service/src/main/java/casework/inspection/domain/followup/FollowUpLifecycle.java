package casework.inspection.domain.followup;

import casework.inspection.domain.followup.FollowUpState.Fulfilled;
import casework.inspection.domain.followup.FollowUpState.Open;
import casework.platform.kernel.Transitions;
import java.util.Locale;

/** The whole life of a follow-up on one screen. */
public final class FollowUpLifecycle {

  /** What can be done to a follow-up. */
  public enum Step {
    OPEN,
    MEET,
    WITHDRAW,
    RECORD_EFFECT;

    /** The step's word in the audit trail and in explanations. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public static final Transitions<FollowUpState, Step> TABLE =
      Transitions.<FollowUpState, Step>table()
          .begin(Step.OPEN, Open.class)
          .from(Open.class, Step.MEET, Open.class, Fulfilled.class)
          .from(Open.class, Step.WITHDRAW, Open.class)
          .from(Open.class, Step.RECORD_EFFECT, Open.class)
          .from(Fulfilled.class, Step.WITHDRAW, Open.class)
          .from(Fulfilled.class, Step.RECORD_EFFECT, Fulfilled.class)
          .build();

  private FollowUpLifecycle() {}
}
