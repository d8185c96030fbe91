package casework.inspection.application.recommendation;

import casework.inspection.application.Recommendations;
import casework.inspection.application.TextSafe;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** A unit's reply is entered. */
@Named
public final class AnswerRecommendation {

  /** The stable place of a reply's sealed text. */
  public static final String REPLY = "recommendation.reply";

  /** What the officer asks for. */
  public record Command(
      RecommendationId recommendation, Revision expected, String text, LocalDate receivedOn) {}

  private final Recommendations recommendations;
  private final TextSafe safe;

  public AnswerRecommendation(Recommendations recommendations, TextSafe safe) {
    this.recommendations = recommendations;
    this.safe = safe;
  }

  public Stored<Recommendation> handle(Command command, Act act) {
    UUID id = command.recommendation().value();
    return recommendations.step(
        id,
        command.expected(),
        act,
        issued -> issued.answer(safe.seal(id, REPLY, command.text()), command.receivedOn(), act));
  }
}
