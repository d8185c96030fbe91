package casework.inspection.domain.round;

import casework.inspection.domain.round.RoundState.Announced;
import casework.inspection.domain.round.RoundState.Closed;
import casework.inspection.domain.round.RoundState.Entered;
import casework.inspection.domain.round.RoundState.FedBack;
import casework.inspection.domain.round.RoundState.FeedingBack;
import casework.inspection.domain.round.RoundState.Left;
import casework.inspection.domain.round.RoundState.Planned;
import casework.inspection.domain.round.RoundState.Reported;
import casework.inspection.domain.round.RoundState.Voided;
import casework.platform.kernel.Transitions;
import java.util.Locale;

/** The whole life of a round on one screen. */
public final class RoundLifecycle {

  /** What can be done to a round. */
  public enum Step {
    OPEN,
    TAKE_OVER,
    DECLARE,
    COMPOSE,
    AUTHORISE,
    ANNOUNCE,
    ENTER,
    LEAVE,
    REPORT,
    FEED_BACK,
    CLOSE,
    VOID;

    /** The step's word in the audit trail and in explanations. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** People can be exchanged until the groups have left; afterwards a group answers as it was. */
  public static final Transitions<RoundState, Step> TABLE =
      Transitions.<RoundState, Step>table()
          .begin(Step.OPEN, Planned.class)
          .begin(Step.TAKE_OVER, Closed.class)
          .from(Planned.class, Step.DECLARE, Planned.class)
          .from(Planned.class, Step.COMPOSE, Planned.class)
          .from(Planned.class, Step.AUTHORISE, Planned.class)
          .from(Planned.class, Step.ANNOUNCE, Announced.class)
          .from(Planned.class, Step.VOID, Voided.class)
          .from(Announced.class, Step.DECLARE, Announced.class)
          .from(Announced.class, Step.COMPOSE, Announced.class)
          .from(Announced.class, Step.AUTHORISE, Announced.class)
          .from(Announced.class, Step.ENTER, Entered.class)
          .from(Announced.class, Step.VOID, Voided.class)
          .from(Entered.class, Step.DECLARE, Entered.class)
          .from(Entered.class, Step.COMPOSE, Entered.class)
          .from(Entered.class, Step.AUTHORISE, Entered.class)
          .from(Entered.class, Step.LEAVE, Left.class)
          .from(Left.class, Step.REPORT, Reported.class)
          .from(Reported.class, Step.FEED_BACK, FeedingBack.class, FedBack.class)
          .from(FeedingBack.class, Step.FEED_BACK, FeedingBack.class, FedBack.class)
          .from(FedBack.class, Step.CLOSE, Closed.class)
          .build();

  private RoundLifecycle() {}
}
