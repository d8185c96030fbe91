package casework.inspection.application.recommendation;

import casework.inspection.application.Recommendations;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** A draft is given up. */
@Named
public final class DiscardDraft {

  /** What the officer asks for. */
  public record Command(RecommendationId recommendation, Revision expected, String reason) {}

  private final Recommendations recommendations;

  public DiscardDraft(Recommendations recommendations) {
    this.recommendations = recommendations;
  }

  public Stored<Recommendation> handle(Command command, Act act) {
    return recommendations.step(
        command.recommendation().value(),
        command.expected(),
        act,
        draft -> draft.discard(command.reason(), act));
  }
}
