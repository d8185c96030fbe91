package casework.inspection.application.recommendation;

import casework.inspection.application.Recommendations;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationId;
import casework.inspection.domain.recommendation.RecommendationKind;
import casework.platform.deadline.Period;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** A draft is written anew. */
@Named
public final class RedraftRecommendation {

  /** What the officer asks for. */
  public record Command(
      RecommendationId recommendation,
      Revision expected,
      RecommendationKind kind,
      String unit,
      Letter letter,
      @Nullable Period replyWithin) {}

  private final Recommendations recommendations;
  private final Letters letters;
  private final RuleBook rules;

  public RedraftRecommendation(Recommendations recommendations, Letters letters, RuleBook rules) {
    this.recommendations = recommendations;
    this.letters = letters;
    this.rules = rules;
  }

  public Stored<Recommendation> handle(Command command, Act act) {
    RecommendationId id = command.recommendation();
    return recommendations.step(
        id.value(),
        command.expected(),
        act,
        before ->
            before.redraft(
                new Recommendation.Draft(
                    command.kind(),
                    command.unit(),
                    before.round(),
                    letters.seal(id, command.letter()),
                    command.replyWithin()),
                rules,
                act));
  }
}
