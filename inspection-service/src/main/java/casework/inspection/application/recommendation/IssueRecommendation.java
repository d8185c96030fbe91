package casework.inspection.application.recommendation;

import casework.inspection.application.Directory;
import casework.inspection.application.Recommendations;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.SeriesNumber;
import casework.inspection.domain.recommendation.IssuedDocument;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationEvent;
import casework.inspection.domain.recommendation.RecommendationId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** A leader issues a recommendation: it gets its number and becomes a document. */
@Named
public final class IssueRecommendation {

  /** What the officer asks for. */
  public record Command(RecommendationId recommendation, Revision expected) {}

  private final Recommendations recommendations;
  private final Letters letters;
  private final Directory directory;
  private final RuleBook rules;

  public IssueRecommendation(
      Recommendations recommendations, Letters letters, Directory directory, RuleBook rules) {
    this.recommendations = recommendations;
    this.letters = letters;
    this.directory = directory;
    this.rules = rules;
  }

  public Stored<Recommendation> handle(Command command, Act act) {
    return recommendations.step(
        command.recommendation().value(), command.expected(), act, draft -> issued(draft, act));
  }

  private Change<Recommendation, RecommendationEvent> issued(Recommendation draft, Act act) {
    // Asked before the number is taken: a refused issue must leave no gap.
    draft.requireIssuable(act);
    SeriesNumber number =
        rules.numbers().recommendation(draft.organ(), act.on(), draft.id().value());
    Letters.Frame frame =
        new Letters.Frame(
            directory.organName(draft.organ(), act.on()).orElse(draft.organ()),
            draft.kind().numberWord() + number.printed(),
            draft.kind(),
            act.on(),
            draft.replyDueIfIssued(rules, act.on()));
    IssuedDocument document =
        letters.write(draft.id(), frame, letters.open(draft.id(), draft.text()));
    return draft.issue(number, document, rules, act);
  }
}
