package casework.scoring.evaluation.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.evaluation.domain.Evaluation;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** The cadre's plan of rectification is in. */
@Named
public final class ReceivePlan {

  /** When it came. */
  public record Command(UUID id, Revision expected, LocalDate on) {}

  private final EvaluationLedger ledger;

  public ReceivePlan(EvaluationLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Evaluation> handle(Command command, Act act) {
    return ledger.step(
        command.id(), command.expected(), act, each -> each.receivePlan(command.on(), act));
  }
}
