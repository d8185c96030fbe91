package casework.talk.domain;

import casework.platform.kernel.Transitions;
import casework.talk.domain.MandateState.Exempted;
import casework.talk.domain.MandateState.Held;
import casework.talk.domain.MandateState.Open;
import casework.talk.domain.MandateState.Withdrawn;
import java.util.Locale;

/** The whole life of a duty to talk on one screen. */
public final class MandateLifecycle {

  /** What can be done to it, or become of it. */
  public enum Step {
    MANDATE,
    PROPOSE,
    /** The facts changed what it asks for, not whether. */
    CORRECT,
    WITHDRAW,
    ASSIGN,
    /** It is to be held together with others, within the longer limit. */
    GATHER,
    HOLD,
    EXEMPT;

    /** The step's word in the audit trail and in explanations. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A talk once held stays held, whatever becomes of its cause. */
  public static final Transitions<MandateState, Step> TABLE =
      Transitions.<MandateState, Step>table()
          .begin(Step.MANDATE, Open.class)
          .begin(Step.PROPOSE, Open.class)
          .begin(Step.WITHDRAW, Withdrawn.class)
          .from(Open.class, Step.CORRECT, Open.class)
          .from(Open.class, Step.ASSIGN, Open.class)
          .from(Open.class, Step.GATHER, Open.class)
          .from(Open.class, Step.HOLD, Held.class)
          .from(Open.class, Step.EXEMPT, Exempted.class)
          .from(Open.class, Step.WITHDRAW, Withdrawn.class)
          .from(Held.class, Step.CORRECT, Held.class)
          .from(Exempted.class, Step.CORRECT, Exempted.class)
          .from(Exempted.class, Step.WITHDRAW, Withdrawn.class)
          .from(Withdrawn.class, Step.CORRECT, Withdrawn.class)
          .from(Withdrawn.class, Step.MANDATE, Open.class)
          .build();

  private MandateLifecycle() {}
}
