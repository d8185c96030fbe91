package casework.scoring.evaluation.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.Review;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The head signs what the working group found. */
@Named
public final class AnswerReview {

  /** What was found, and by whom. */
  public record Command(UUID id, Revision expected, Review.Outcome outcome, List<String> group) {}

  private final EvaluationLedger ledger;

  public AnswerReview(EvaluationLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Evaluation> handle(Command command, Act act) {
    return ledger.step(
        command.id(),
        command.expected(),
        act,
        each -> each.review(command.outcome(), command.group(), act));
  }
}
