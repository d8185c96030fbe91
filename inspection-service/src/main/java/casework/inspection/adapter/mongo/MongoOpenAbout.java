package casework.inspection.adapter.mongo;

import casework.inspection.application.OpenAbout;
import casework.inspection.domain.transfer.Transfer;
import casework.inspection.domain.transfer.TransferEvent;
import casework.platform.store.AggregateStore;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks by the cadre alone: only another service, asking for an opinion's facts, sees so far. */
@Component
final class MongoOpenAbout implements OpenAbout {

  private final AggregateStore<Transfer, TransferEvent> transfers;

  MongoOpenAbout(AggregateStore<Transfer, TransferEvent> transfers) {
    this.transfers = transfers;
  }

  @Override
  public List<Transfer> transfers(String cadre) {
    List<Transfer> found = new ArrayList<>();
    transfers
        .collection()
        .find(
            Filters.and(
                Filters.eq("seek.cadres", cadre),
                Filters.eq("seek.answered", false),
                Filters.eq("seek.counts", true)))
        .forEach(each -> found.add(transfers.read(each).state()));
    return found;
  }
}
