package casework.inspection.adapter.kafka;

import casework.inspection.domain.transfer.Transfer;
import casework.inspection.domain.transfer.TransferEvent;
import casework.platform.store.EventWriter;
import casework.platform.store.WireEvent;

/** Says that a clue is transferred: to whom and about which cadres, never about what. */
public final class TransferEventWriter implements EventWriter<TransferEvent> {

  @Override
  public WireEvent write(TransferEvent event) {
    return switch (event) {
      case TransferEvent.ClueTransferred(Transfer it) ->
          new Body()
              .with("round", it.round())
              .with("problem", it.problem())
              .with("transfer", it.id())
              .with("organ", it.routing().receiver())
              .with("from", it.organ())
              .with("copyTo", it.routing().copyTo())
              .with("cadres", it.cadres())
              .with("region", it.unit().region().isEmpty() ? null : it.unit().region())
              .with("kind", it.kind())
              .with("transferredOn", it.transferredOn())
              .with("dueOn", it.dueOn())
              .said("inspection.clue-transferred");
    };
  }
}
