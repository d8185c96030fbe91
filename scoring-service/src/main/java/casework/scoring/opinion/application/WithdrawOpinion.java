package casework.scoring.opinion.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.opinion.domain.Opinion;
import jakarta.inject.Named;
import java.util.UUID;

/** Nobody asks for the opinion any more. */
@Named
public final class WithdrawOpinion {

  private final OpinionLedger ledger;

  public WithdrawOpinion(OpinionLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Opinion> handle(UUID opinion, Revision expected, String reason, Act act) {
    return ledger.step(opinion, expected, act, each -> each.withdraw(reason, act));
  }
}
