package casework.petition.sampling.domain;

import casework.petition.sampling.domain.SampledState.Drawn;
import casework.petition.sampling.domain.SampledState.FollowedUp;
import casework.petition.sampling.domain.SampledState.Traced;
import casework.platform.kernel.Transitions;

/** The whole lifecycle of a drawn order. */
public final class SampledLifecycle {

  /** What can be done to a drawn order. */
  public enum Step {
    DRAW,
    TRACE,
    FOLLOW_UP
  }

  public static final Transitions<SampledState, Step> TABLE =
      Transitions.<SampledState, Step>table()
          .begin(Step.DRAW, Drawn.class)
          .from(Drawn.class, Step.TRACE, Traced.class)
          .from(Traced.class, Step.TRACE, Traced.class)
          .from(Traced.class, Step.FOLLOW_UP, FollowedUp.class)
          .build();

  private SampledLifecycle() {}
}
