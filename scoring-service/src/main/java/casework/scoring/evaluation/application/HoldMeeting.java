package casework.scoring.evaluation.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.evaluation.domain.Ballot;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.EvaluationRules;
import jakarta.inject.Named;
import java.util.UUID;

/** The meeting has heard a cadre and its ballot is counted: the result and its triggers follow. */
@Named
public final class HoldMeeting {

  /** What the ballot came to. */
  public record Command(UUID id, Revision expected, Ballot ballot) {}

  private final EvaluationLedger ledger;
  private final EvaluationRules rules;

  public HoldMeeting(EvaluationLedger ledger, EvaluationRules rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  public Stored<Evaluation> handle(Command command, Act act) {
    return ledger.step(
        command.id(), command.expected(), act, each -> each.hold(command.ballot(), rules, act));
  }
}
