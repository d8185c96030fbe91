package casework.scoring.evaluation.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.evaluation.domain.Evaluation;
import jakarta.inject.Named;
import java.util.UUID;

/** The office closes an evaluation after following up what was fed back. */
@Named
public final class CloseEvaluation {

  /** Whether it was put right. */
  public record Command(UUID id, Revision expected, boolean rectified, String note) {}

  private final EvaluationLedger ledger;

  public CloseEvaluation(EvaluationLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Evaluation> handle(Command command, Act act) {
    return ledger.step(
        command.id(),
        command.expected(),
        act,
        each -> each.close(command.rectified(), command.note(), act));
  }
}
