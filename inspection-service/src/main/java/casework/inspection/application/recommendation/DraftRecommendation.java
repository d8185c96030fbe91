package casework.inspection.application.recommendation;

import casework.inspection.application.Recommendations;
import casework.inspection.application.Rounds;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationId;
import casework.inspection.domain.recommendation.RecommendationKind;
import casework.platform.deadline.Period;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.store.Created;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** An officer drafts a recommendation. */
@Named
public final class DraftRecommendation {

  /** What the officer asks for. */
  public record Command(
      RecommendationKind kind,
      String unit,
      @Nullable RoundId round,
      Letter letter,
      @Nullable Period replyWithin) {}

  private final Recommendations recommendations;
  private final Rounds rounds;
  private final Letters letters;
  private final RuleBook rules;

  public DraftRecommendation(
      Recommendations recommendations, Rounds rounds, Letters letters, RuleBook rules) {
    this.recommendations = recommendations;
    this.rounds = rounds;
    this.letters = letters;
    this.rules = rules;
  }

  public Created<Recommendation> handle(Command command, Act act) {
    if (!(act.cause() instanceof Cause.Creation creation)) {
      throw new IllegalArgumentException("a draft is a creation, not " + act.cause());
    }
    RoundId round = command.round();
    if (round != null) {
      rounds.visible(round.value(), act.actor());
    }
    RecommendationId id = new RecommendationId(creation.id("recommendation"));
    Recommendation.Draft draft =
        new Recommendation.Draft(
            command.kind(),
            command.unit(),
            round,
            letters.seal(id, command.letter()),
            command.replyWithin());
    return recommendations.add(id.value(), Recommendation.draft(id, draft, rules, act), act);
  }
}
