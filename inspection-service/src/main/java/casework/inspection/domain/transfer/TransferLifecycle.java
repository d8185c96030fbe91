package casework.inspection.domain.transfer;

import casework.inspection.domain.transfer.TransferState.Answered;
import casework.inspection.domain.transfer.TransferState.Received;
import casework.inspection.domain.transfer.TransferState.Sent;
import casework.inspection.domain.transfer.TransferState.Withdrawn;
import casework.platform.kernel.Transitions;
import java.util.Locale;

/** The whole life of a transfer on one screen. */
public final class TransferLifecycle {

  /** What can happen to a transfer. */
  public enum Step {
    SEND,
    TAKE_OVER,
    HEAR;

    /** The step's word in the audit trail and in explanations. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Facts may come in any order, so hearing leads from everywhere to wherever all that was heard
   * comes to.
   */
  public static final Transitions<TransferState, Step> TABLE =
      Transitions.<TransferState, Step>table()
          .begin(Step.SEND, Sent.class)
          .begin(Step.TAKE_OVER, Sent.class)
          .begin(Step.TAKE_OVER, Answered.class)
          .from(Sent.class, Step.HEAR, Received.class, Answered.class, Withdrawn.class)
          .from(Received.class, Step.HEAR, Received.class, Answered.class, Withdrawn.class)
          .from(Answered.class, Step.HEAR, Received.class, Answered.class, Withdrawn.class)
          .from(Withdrawn.class, Step.HEAR, Withdrawn.class)
          .build();

  private TransferLifecycle() {}
}
