package casework.inspection.domain.transfer;

/** What has become of a transferred clue. */
public sealed interface TransferState {

  /** Nothing has been heard of it. */
  record Sent() implements TransferState {}

  /** The clue ledger has it. */
  record Received() implements TransferState {}

  /** The work on it has ended. */
  record Answered() implements TransferState {}

  /** The clue ledger has voided it. */
  record Withdrawn() implements TransferState {}
}
