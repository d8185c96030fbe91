package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.ExemptionReason;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateId;
import jakarta.inject.Named;

/** A leader spares a person the return visit, with the reason. */
@Named
public final class ExemptMandate {

  /** What the officer asks for. */
  public record Command(
      MandateId mandate, Revision expected, ExemptionReason reason, String explanation) {}

  private final MandateLedger ledger;

  public ExemptMandate(MandateLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Mandate> handle(Command command, Act act) {
    return ledger.step(
        command.mandate(),
        command.expected(),
        act,
        mandate -> mandate.exempt(command.reason(), command.explanation(), act));
  }
}
