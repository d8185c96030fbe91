package casework.scoring.evaluation.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.EvaluationRules;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** The written feedback has reached the cadre. */
@Named
public final class FeedBack {

  /** When he received it. */
  public record Command(UUID id, Revision expected, LocalDate receivedOn) {}

  private final EvaluationLedger ledger;
  private final EvaluationRules rules;

  public FeedBack(EvaluationLedger ledger, EvaluationRules rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  public Stored<Evaluation> handle(Command command, Act act) {
    return ledger.step(
        command.id(),
        command.expected(),
        act,
        each -> each.feedBack(command.receivedOn(), rules, act));
  }
}
