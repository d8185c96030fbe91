package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateId;
import jakarta.inject.Named;

/** A leader takes a proposed duty back. */
@Named
public final class WithdrawMandate {

  /** What the officer asks for. */
  public record Command(MandateId mandate, Revision expected, String reason) {}

  private final MandateLedger ledger;

  public WithdrawMandate(MandateLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Mandate> handle(Command command, Act act) {
    return ledger.step(
        command.mandate(),
        command.expected(),
        act,
        mandate -> mandate.takeBack(command.reason(), act));
  }
}
