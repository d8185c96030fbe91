package casework.inspection.domain.transfer;

/** Facts about a transfer. */
public sealed interface TransferEvent {

  Transfer about();

  record ClueTransferred(Transfer about) implements TransferEvent {}
}
