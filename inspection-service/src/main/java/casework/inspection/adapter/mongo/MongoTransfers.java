package casework.inspection.adapter.mongo;

import casework.inspection.application.Transfers;
import casework.inspection.domain.transfer.Transfer;
import casework.inspection.domain.transfer.TransferEvent;
import casework.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

/** Transfers in a collection of their own. */
@Component
final class MongoTransfers extends Shelf<Transfer, TransferEvent> implements Transfers {

  MongoTransfers(AggregateStore<Transfer, TransferEvent> store, Sight sight) {
    super(store, sight::transfers);
  }
}
