package casework.scoring.evaluation.adapter.mongo;

import casework.platform.kernel.LawDays;
import casework.scoring.evaluation.domain.Ballot;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.Review;
import java.util.Locale;
import org.bson.Document;

/** The look-up fields; days are ISO text, which sorts as days do. */
public final class EvaluationSeek {

  private EvaluationSeek() {}

  public static Document of(Evaluation evaluation) {
    Review review = evaluation.review();
    Document seek =
        new Document("organ", evaluation.organ())
            .append("cadre", evaluation.cadre())
            .append("year", evaluation.year())
            .append("state", word(evaluation.state()))
            .append("reviewed", review != null)
            .append("open", review != null && review.finding() == null)
            .append("order", order(evaluation));
    Ballot meeting = evaluation.meeting();
    if (meeting != null) {
      seek.append("heldOn", meeting.heldOn().toString());
    }
    evaluation.looksOn().ifPresent(day -> seek.append("nextTransitionAt", LawDays.startOf(day)));
    return seek;
  }

  /** Newest year first is downwards; unique through the cadre at its end. */
  static String order(Evaluation evaluation) {
    return evaluation.year() + "/" + evaluation.cadre();
  }

  private static String word(Object state) {
    return state
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
