package casework.inspection.domain.recommendation;

import casework.inspection.domain.recommendation.RecommendationState.Accepted;
import casework.inspection.domain.recommendation.RecommendationState.Answered;
import casework.inspection.domain.recommendation.RecommendationState.Discarded;
import casework.inspection.domain.recommendation.RecommendationState.Drafted;
import casework.inspection.domain.recommendation.RecommendationState.Issued;
import casework.platform.kernel.Transitions;
import java.util.Locale;

/** The whole life of a recommendation on one screen. */
public final class RecommendationLifecycle {

  /** What can be done to a recommendation. */
  public enum Step {
    DRAFT,
    REDRAFT,
    ISSUE,
    DISCARD,
    ANSWER,
    ACCEPT,
    RETURN;

    /** The step's word in the audit trail and in explanations. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What has gone out cannot be taken back. */
  public static final Transitions<RecommendationState, Step> TABLE =
      Transitions.<RecommendationState, Step>table()
          .begin(Step.DRAFT, Drafted.class)
          .from(Drafted.class, Step.REDRAFT, Drafted.class)
          .from(Drafted.class, Step.ISSUE, Issued.class)
          .from(Drafted.class, Step.DISCARD, Discarded.class)
          .from(Issued.class, Step.ANSWER, Answered.class)
          .from(Answered.class, Step.ACCEPT, Accepted.class)
          .from(Answered.class, Step.RETURN, Issued.class)
          .build();

  private RecommendationLifecycle() {}
}
