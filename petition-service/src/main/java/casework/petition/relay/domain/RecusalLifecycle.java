package casework.petition.relay.domain;

import casework.petition.relay.domain.Recusal.Step;
import casework.petition.relay.domain.RecusalState.Asked;
import casework.petition.relay.domain.RecusalState.Stays;
import casework.petition.relay.domain.RecusalState.Withdrawn;
import casework.platform.kernel.Transitions;

/** The whole lifecycle of a recusal on one screen. */
public final class RecusalLifecycle {

  public static final Transitions<RecusalState, Step> TABLE =
      Transitions.<RecusalState, Step>table()
          .begin(Step.ASK, Asked.class)
          .from(Asked.class, Step.DECIDE, Withdrawn.class, Stays.class)
          .build();

  private RecusalLifecycle() {}
}
