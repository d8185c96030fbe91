package casework.inspection.application.transfer;

import casework.inspection.application.Transfers;
import casework.inspection.domain.transfer.ClueFact;
import casework.inspection.domain.transfer.Transfer;
import casework.inspection.domain.transfer.TransferEvent;
import casework.inspection.domain.transfer.TransferId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** The clue ledger has said something of a clue that came of a transfer. */
@Named
public final class HearOfClue {

  private final Transfers transfers;

  public HearOfClue(Transfers transfers) {
    this.transfers = transfers;
  }

  /** A clue of another's transfer, or of none, is nobody's business here. */
  public void handle(TransferId id, ClueFact fact, Act act) {
    for (int tries = 1; ; tries++) {
      Stored<Transfer> read = transfers.find(id.value()).orElse(null);
      if (read == null) {
        return;
      }
      Change<Transfer, TransferEvent> heard = read.state().hear(fact, act).orElse(null);
      if (heard == null) {
        return;
      }
      try {
        transfers.save(read, heard, act);
        return;
      } catch (StaleRevision e) {
        if (tries == Transfers.TRIES) {
          throw e;
        }
      }
    }
  }
}
