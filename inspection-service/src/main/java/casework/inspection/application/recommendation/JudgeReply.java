package casework.inspection.application.recommendation;

import casework.inspection.application.Recommendations;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** A leader accepts a unit's reply, or sends it back. */
@Named
public final class JudgeReply {

  /** What the officer asks for. */
  public record Command(RecommendationId recommendation, Revision expected, boolean satisfies) {}

  private final Recommendations recommendations;
  private final RuleBook rules;

  public JudgeReply(Recommendations recommendations, RuleBook rules) {
    this.recommendations = recommendations;
    this.rules = rules;
  }

  public Stored<Recommendation> handle(Command command, Act act) {
    return recommendations.step(
        command.recommendation().value(),
        command.expected(),
        act,
        answered -> command.satisfies() ? answered.accept(act) : answered.sendBack(rules, act));
  }
}
