package casework.petition.clarification.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;

/** How far a clarification is. */
public sealed interface ClarificationState {

  /** Proposed with the check list filled in. */
  record Proposed() implements ClarificationState {}

  /** The head sent it back; another may be proposed. */
  record Returned(Signed by) implements ClarificationState {}

  /** Approved by the head. */
  record Approved(Signed by) implements ClarificationState {}

  /** The notice has gone out; other ways are still to be gone. */
  record Issued(Signed approvedBy) implements ClarificationState {}

  /** Every way has been gone; visits follow. */
  record Done(Signed approvedBy) implements ClarificationState {}

  /** Nothing is left to be done. */
  record Closed(Signed approvedBy, LocalDate on) implements ClarificationState {}

  /** The state's code. */
  default String code() {
    return switch (this) {
      case Proposed _ -> "proposed";
      case Returned _ -> "returned";
      case Approved _ -> "approved";
      case Issued _ -> "issued";
      case Done _ -> "done";
      case Closed _ -> "closed";
    };
  }
}
