package casework.scoring.opinion.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.opinion.domain.Opinion;
import casework.scoring.opinion.domain.Verdict;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The cadre supervision office says what is to be said of each cadre. */
@Named
public final class DraftOpinion {

  private final OpinionLedger ledger;

  public DraftOpinion(OpinionLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Opinion> handle(UUID opinion, Revision expected, List<Verdict> verdicts, Act act) {
    return ledger.step(opinion, expected, act, each -> each.draft(verdicts, act));
  }
}
