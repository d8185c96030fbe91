package casework.scoring.warning.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.warning.domain.Warning;
import jakarta.inject.Named;
import java.util.UUID;

/** The head takes out a warning that was given in error. */
@Named
public final class VoidWarning {

  /** Which, and why. */
  public record Command(UUID id, Revision expected, String reason) {}

  private final WarningLedger ledger;

  public VoidWarning(WarningLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Warning> handle(Command command, Act act) {
    return ledger.step(
        command.id(), command.expected(), act, each -> each.voided(command.reason(), act));
  }
}
