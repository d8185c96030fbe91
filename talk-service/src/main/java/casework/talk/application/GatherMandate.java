package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateId;
import casework.talk.domain.RuleBook;
import jakarta.inject.Named;

/** A duty is to be fulfilled together with others, within the longer limit. */
@Named
public final class GatherMandate {

  /** What the officer asks for. */
  public record Command(MandateId mandate, Revision expected) {}

  private final MandateLedger ledger;
  private final RuleBook rules;

  public GatherMandate(MandateLedger ledger, RuleBook rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  public Stored<Mandate> handle(Command command, Act act) {
    return ledger.step(
        command.mandate(), command.expected(), act, mandate -> mandate.gather(rules, act));
  }
}
