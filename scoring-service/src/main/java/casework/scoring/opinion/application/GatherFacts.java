package casework.scoring.opinion.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.opinion.domain.Opinion;
import jakarta.inject.Named;
import java.util.UUID;

/** Asks all services what they know; the request waits as it is where one does not answer. */
@Named
public final class GatherFacts {

  private final OpinionLedger ledger;
  private final CollectFacts collect;

  public GatherFacts(OpinionLedger ledger, CollectFacts collect) {
    this.ledger = ledger;
    this.collect = collect;
  }

  /**
   * @throws Integrity.Silent where a service gives no complete answer
   */
  public Stored<Opinion> handle(UUID opinion, Revision expected, Act act) {
    return ledger.step(
        opinion, expected, act, each -> each.gather(collect.of(each.cadres(), act.on()), act));
  }
}
