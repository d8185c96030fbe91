package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateId;
import jakarta.inject.Named;

/** Case supervision or a leader gives a duty to a department. */
@Named
public final class AssignMandate {

  /** What the officer asks for. */
  public record Command(MandateId mandate, Revision expected, String department) {}

  private final MandateLedger ledger;

  public AssignMandate(MandateLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Mandate> handle(Command command, Act act) {
    return ledger.step(
        command.mandate(),
        command.expected(),
        act,
        mandate -> mandate.assign(command.department(), act));
  }
}
