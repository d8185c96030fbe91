package casework.inspection.application;

import casework.inspection.domain.transfer.Transfer;
import casework.inspection.domain.transfer.TransferEvent;

/** Where transfers are kept. */
public interface Transfers extends Books<Transfer, TransferEvent> {}
