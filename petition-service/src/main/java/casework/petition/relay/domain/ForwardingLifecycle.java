package casework.petition.relay.domain;

import casework.petition.relay.domain.Forwarding.Step;
import casework.petition.relay.domain.ForwardingState.Settled;
import casework.petition.relay.domain.ForwardingState.Waiting;
import casework.platform.kernel.Transitions;

/** The whole lifecycle of a forwarding on one screen. */
public final class ForwardingLifecycle {

  public static final Transitions<ForwardingState, Step> TABLE =
      Transitions.<ForwardingState, Step>table()
          .begin(Step.FORWARD, Waiting.class)
          .from(Waiting.class, Step.SETTLE, Settled.class)
          .build();

  private ForwardingLifecycle() {}
}
