package casework.scoring.evaluation.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.evaluation.domain.Ballot;
import casework.scoring.evaluation.domain.Evaluation;
import jakarta.inject.Named;
import java.util.UUID;

/** The ballot in the unit is counted. */
@Named
public final class CountSurvey {

  /** What it came to. */
  public record Command(UUID id, Revision expected, Ballot ballot) {}

  private final EvaluationLedger ledger;

  public CountSurvey(EvaluationLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Evaluation> handle(Command command, Act act) {
    return ledger.step(
        command.id(), command.expected(), act, each -> each.survey(command.ballot(), act));
  }
}
