package casework.scoring.evaluation.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.evaluation.domain.Evaluation;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** A cadre's written report is in. */
@Named
public final class ReceiveReport {

  /** Whose, and when it came. */
  public record Command(UUID id, Revision expected, LocalDate on) {}

  private final EvaluationLedger ledger;

  public ReceiveReport(EvaluationLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Evaluation> handle(Command command, Act act) {
    return ledger.step(
        command.id(), command.expected(), act, each -> each.report(command.on(), act));
  }
}
