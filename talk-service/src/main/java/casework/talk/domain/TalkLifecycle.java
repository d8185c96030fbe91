package casework.talk.domain;

import casework.platform.kernel.Transitions;
import casework.talk.domain.TalkState.Approved;
import casework.talk.domain.TalkState.Cancelled;
import casework.talk.domain.TalkState.Closed;
import casework.talk.domain.TalkState.Delegated;
import casework.talk.domain.TalkState.Held;
import casework.talk.domain.TalkState.Planned;
import java.util.Locale;

/** The whole life of a talk on one screen. */
public final class TalkLifecycle {

  /** What can be done to a talk. */
  public enum Step {
    PLAN,
    APPROVE,
    DELEGATE,
    HOLD,
    TICK,
    NOTE,
    REPORT_BACK,
    PROMISE,
    KEEP_PROMISE,
    COORDINATE,
    SETTLE_COORDINATION,
    FIND_CLUE,
    HEAR_OF_CLUE,
    CLOSE,
    CANCEL;

    /** The step's word in the audit trail and in explanations. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A breach may come to mind after the file is closed; what came of it is heard for ever. */
  public static final Transitions<TalkState, Step> TABLE =
      Transitions.<TalkState, Step>table()
          .begin(Step.PLAN, Planned.class)
          .from(Planned.class, Step.APPROVE, Approved.class)
          .from(Planned.class, Step.DELEGATE, Delegated.class)
          .from(Planned.class, Step.HOLD, Held.class)
          .from(Planned.class, Step.CANCEL, Cancelled.class)
          .from(Approved.class, Step.DELEGATE, Delegated.class)
          .from(Approved.class, Step.HOLD, Held.class)
          .from(Approved.class, Step.CANCEL, Cancelled.class)
          .from(Delegated.class, Step.HOLD, Held.class)
          .from(Delegated.class, Step.CANCEL, Cancelled.class)
          .from(Held.class, Step.TICK, Held.class)
          .from(Held.class, Step.NOTE, Held.class)
          .from(Held.class, Step.REPORT_BACK, Held.class)
          .from(Held.class, Step.PROMISE, Held.class)
          .from(Held.class, Step.KEEP_PROMISE, Held.class)
          .from(Held.class, Step.COORDINATE, Held.class)
          .from(Held.class, Step.SETTLE_COORDINATION, Held.class)
          .from(Held.class, Step.FIND_CLUE, Held.class)
          .from(Held.class, Step.HEAR_OF_CLUE, Held.class)
          .from(Held.class, Step.CLOSE, Closed.class)
          .from(Closed.class, Step.FIND_CLUE, Closed.class)
          .from(Closed.class, Step.HEAR_OF_CLUE, Closed.class)
          .build();

  private TalkLifecycle() {}
}
