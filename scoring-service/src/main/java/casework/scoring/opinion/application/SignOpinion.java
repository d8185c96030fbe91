package casework.scoring.opinion.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.opinion.domain.Numbers;
import casework.scoring.opinion.domain.Opinion;
import casework.scoring.opinion.domain.OpinionState;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * A draft is signed; the second signature issues it, after all services have been asked once more.
 */
@Named
public final class SignOpinion {

  private final OpinionLedger ledger;
  private final CollectFacts collect;
  private final Numbers numbers;

  public SignOpinion(OpinionLedger ledger, CollectFacts collect, Numbers numbers) {
    this.ledger = ledger;
    this.collect = collect;
    this.numbers = numbers;
  }

  /**
   * @throws Integrity.Silent where the second signature meets a service that does not answer; the
   *     opinion is not issued then
   */
  public Stored<Opinion> handle(UUID opinion, Revision expected, Act act) {
    return ledger.step(
        opinion,
        expected,
        act,
        each ->
            each.state() instanceof OpinionState.SignedOnce
                ? each.issue(collect.of(each.cadres(), act.on()), numbers, act)
                : each.sign(act));
  }
}
