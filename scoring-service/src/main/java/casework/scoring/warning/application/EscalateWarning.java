package casework.scoring.warning.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.warning.domain.TermsBook;
import casework.scoring.warning.domain.Warning;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The head finds that a period passed without rectification: the next card, or handling. */
@Named
public final class EscalateWarning {

  /** Which, why, and for a red card that failed the code of the handling. */
  public record Command(UUID id, Revision expected, @Nullable String measure, String reason) {}

  private final WarningLedger ledger;
  private final TermsBook terms;

  public EscalateWarning(WarningLedger ledger, TermsBook terms) {
    this.ledger = ledger;
    this.terms = terms;
  }

  public Stored<Warning> handle(Command command, Act act) {
    return ledger.step(
        command.id(),
        command.expected(),
        act,
        each -> each.escalate(command.measure(), command.reason(), terms, act));
  }
}
