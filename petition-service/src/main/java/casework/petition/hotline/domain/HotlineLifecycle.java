package casework.petition.hotline.domain;

import casework.petition.hotline.domain.HotlineState.Arrived;
import casework.petition.hotline.domain.HotlineState.HandedUp;
import casework.petition.hotline.domain.HotlineState.Parked;
import casework.petition.hotline.domain.HotlineState.Registered;
import casework.petition.hotline.domain.HotlineState.Rejected;
import casework.platform.kernel.Transitions;

/** The whole course of a handed-in report on one screen. */
public final class HotlineLifecycle {

  /** What can happen to a report. */
  public enum Step {
    ARRIVE,
    PARK,
    HAND_UP,
    REGISTER,
    REJECT,
    TELL,
    MOVE
  }

  public static final Transitions<HotlineState, Step> TABLE =
      Transitions.<HotlineState, Step>table()
          .begin(Step.ARRIVE, Arrived.class)
          .begin(Step.PARK, Parked.class)
          .begin(Step.HAND_UP, HandedUp.class)
          .from(Arrived.class, Step.ARRIVE, Arrived.class)
          .from(Arrived.class, Step.PARK, Parked.class)
          .from(Arrived.class, Step.HAND_UP, HandedUp.class)
          .from(Arrived.class, Step.REGISTER, Registered.class)
          .from(Parked.class, Step.REGISTER, Registered.class)
          .from(Parked.class, Step.HAND_UP, HandedUp.class)
          .from(Parked.class, Step.REJECT, Rejected.class)
          .from(Registered.class, Step.TELL, Registered.class)
          .from(Registered.class, Step.MOVE, Registered.class)
          // Only where a crash has cut the registration short.
          .from(Arrived.class, Step.MOVE, Arrived.class)
          .from(Parked.class, Step.MOVE, Parked.class)
          .build();

  private HotlineLifecycle() {}
}
