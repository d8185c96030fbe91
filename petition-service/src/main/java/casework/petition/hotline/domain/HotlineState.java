package casework.petition.hotline.domain;

import casework.platform.kernel.Signed;
import java.util.List;

/** Where a handed-in report has got to; the petition it became has a lifecycle of its own. */
public sealed interface HotlineState {

  /** Checked and about to be registered; what it says is not here. */
  record Arrived() implements HotlineState {}

  /** Sealed until a person has said what these codes mean. */
  record Parked(List<Unmapped> unmapped) implements HotlineState {
    public Parked {
      unmapped = List.copyOf(unmapped);
    }
  }

  /** A petition of the same id; {@code told} is the last the hotline is told of it. */
  record Registered(ReportStatus told) implements HotlineState {}

  /** Gone to the organ above; nothing of it is kept. */
  record HandedUp() implements HotlineState {}

  /** Its codes mean nothing; nothing of it is kept. */
  record Rejected(RejectionReason reason, Signed by) implements HotlineState {}

  /** What the hotline is told of this state. */
  default ReportStatus status() {
    return switch (this) {
      case Arrived _ -> ReportStatus.ARRIVED;
      case Parked _ -> ReportStatus.PARKED;
      case Registered registered -> registered.told;
      case HandedUp _ -> ReportStatus.HANDED_UP;
      case Rejected _ -> ReportStatus.REJECTED;
    };
  }
}
