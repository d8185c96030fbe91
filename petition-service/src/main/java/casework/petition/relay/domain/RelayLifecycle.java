package casework.petition.relay.domain;

import casework.petition.relay.domain.RelayState.Awaiting;
import casework.petition.relay.domain.RelayState.Dispatched;
import casework.petition.relay.domain.RelayState.Fetched;
import casework.petition.relay.domain.RelayState.Received;
import casework.petition.relay.domain.RelayState.WithHead;
import casework.platform.kernel.Transitions;

/** The whole lifecycle of a relay on one screen. */
public final class RelayLifecycle {

  /** What can be done with a relay. */
  public enum Step {
    RECORD,
    SIGN_FOR,
    FETCH,
    DISPATCH,
    RECEIVE
  }

  public static final Transitions<RelayState, Step> TABLE =
      Transitions.<RelayState, Step>table()
          .begin(Step.RECORD, Awaiting.class)
          .from(Awaiting.class, Step.SIGN_FOR, WithHead.class)
          .from(Awaiting.class, Step.FETCH, Fetched.class)
          .from(Awaiting.class, Step.DISPATCH, Dispatched.class)
          .from(WithHead.class, Step.FETCH, Fetched.class)
          .from(WithHead.class, Step.DISPATCH, Dispatched.class)
          .from(Fetched.class, Step.FETCH, Fetched.class)
          .from(Fetched.class, Step.DISPATCH, Dispatched.class)
          .from(Fetched.class, Step.RECEIVE, Received.class)
          .from(Dispatched.class, Step.RECEIVE, Received.class)
          .build();

  private RelayLifecycle() {}
}
