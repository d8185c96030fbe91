package casework.scoring.warning.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.store.Stored;
import casework.scoring.warning.domain.Gate;
import casework.scoring.warning.domain.Warning;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;

/** The head opens a gate in spite of a warning, with a reason. */
@Named
public final class OpenGate {

  /** Which gate, for what, why and until when. */
  public record Command(UUID warning, Gate gate, String occasion, String reason, LocalDate until) {}

  private final WarningLedger ledger;

  public OpenGate(WarningLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Warning> handle(Command command, Act act) {
    if (!(act.cause() instanceof Cause.Creation creation)) {
      throw new IllegalArgumentException("an exemption has a key, not " + act.cause());
    }
    UUID id = creation.id("exemption");
    return ledger.add(
        command.warning(),
        act,
        there -> there.exemptions().stream().anyMatch(each -> each.id().equals(id)),
        there ->
            there.exempt(
                id, command.gate(), command.occasion(), command.reason(), command.until(), act));
  }
}
