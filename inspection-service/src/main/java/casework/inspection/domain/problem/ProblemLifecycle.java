package casework.inspection.domain.problem;

import casework.inspection.domain.problem.ProblemState.Cleared;
import casework.inspection.domain.problem.ProblemState.FedBack;
import casework.inspection.domain.problem.ProblemState.Reported;
import casework.inspection.domain.problem.ProblemState.Supervised;
import casework.inspection.domain.problem.ProblemState.Transferred;
import casework.inspection.domain.problem.ProblemState.Voided;
import casework.platform.kernel.Transitions;
import java.util.Locale;

/** The five accounts on one screen. */
public final class ProblemLifecycle {

  /** What can be done to a problem. */
  public enum Step {
    REPORT,
    TAKE_OVER,
    FEED_BACK,
    PLAN,
    TRANSFER,
    RECONCILE,
    CLEAR,
    REJECT,
    REOPEN,
    EXTEND,
    /** Its clock stands still for a while. */
    PAUSE,
    RESUME,
    VOID;

    /** The step's word in the audit trail and in explanations. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** No account is skipped; from a cleared problem only a look back leads out. */
  public static final Transitions<ProblemState, Step> TABLE =
      Transitions.<ProblemState, Step>table()
          .begin(Step.REPORT, Reported.class)
          .begin(Step.TAKE_OVER, FedBack.class)
          .begin(Step.TAKE_OVER, Transferred.class)
          .begin(Step.TAKE_OVER, Cleared.class)
          .from(Reported.class, Step.FEED_BACK, FedBack.class)
          .from(FedBack.class, Step.PLAN, FedBack.class)
          .from(FedBack.class, Step.TRANSFER, Transferred.class)
          .from(FedBack.class, Step.EXTEND, FedBack.class)
          .from(FedBack.class, Step.PAUSE, FedBack.class)
          .from(FedBack.class, Step.RESUME, FedBack.class)
          .from(Transferred.class, Step.PLAN, Transferred.class)
          .from(Transferred.class, Step.TRANSFER, Transferred.class)
          .from(Transferred.class, Step.EXTEND, Transferred.class)
          .from(Transferred.class, Step.PAUSE, Transferred.class)
          .from(Transferred.class, Step.RESUME, Transferred.class)
          .from(Transferred.class, Step.RECONCILE, Supervised.class)
          .from(Supervised.class, Step.PAUSE, Supervised.class)
          .from(Supervised.class, Step.RESUME, Supervised.class)
          .from(Supervised.class, Step.CLEAR, Cleared.class)
          .from(Supervised.class, Step.REJECT, Transferred.class)
          .from(Cleared.class, Step.REOPEN, FedBack.class, Transferred.class)
          .from(Reported.class, Step.VOID, Voided.class)
          .from(FedBack.class, Step.VOID, Voided.class)
          .from(Transferred.class, Step.VOID, Voided.class)
          .from(Supervised.class, Step.VOID, Voided.class)
          .build();

  private ProblemLifecycle() {}
}
