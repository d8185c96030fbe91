package casework.petition.intake.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stage a petition is in; each carries only the facts that exist in it. */
public sealed interface PetitionState {

  /** Received and numbered; nobody has decided on it. */
  record Registered() implements PetitionState {}

  /** Accepted (受理) in one of the four categories. */
  record Accepted(Category category, Signed by) implements PetitionState {}

  /** Not accepted (不予受理), with a reason. */
  record Refused(RefusalReason reason, Signed by) implements PetitionState {}

  /** An accusation of which at least some accused have gone to the clue ledger. */
  record Referred(Signed acceptedBy) implements PetitionState {}

  /**
   * Done with.
   *
   * @param category in which it had been accepted; null where it had not been
   * @param acceptedBy who had accepted it; null where nobody had
   */
  record Closed(
      @Nullable Category category, Outcome outcome, LocalDate on, @Nullable Signed acceptedBy)
      implements PetitionState {}

  /**
   * Moved to another organ; nothing of what it said is left here.
   *
   * @param keepsReporter true where it was forwarded and who reported stays in the vault under this
   *     petition; null where the identity has gone with it
   */
  record Transferred(LocalDate on, @Nullable Boolean keepsReporter) implements PetitionState {

    /** One whose reporter's identity has gone with it. */
    public Transferred(LocalDate on) {
      this(on, null);
    }
  }

  /** The category in which the petition was accepted; null where it was not, or not yet. */
  default @Nullable Category category() {
    return switch (this) {
      case Accepted accepted -> accepted.category;
      case Referred _ -> Category.ACCUSATION;
      case Closed closed -> closed.category;
      case Registered _, Refused _, Transferred _ -> null;
    };
  }

  /** Who accepted the petition; null where nobody did, or not yet. */
  default @Nullable Signed acceptedBy() {
    return switch (this) {
      case Accepted accepted -> accepted.by;
      case Referred referred -> referred.acceptedBy;
      case Closed closed -> closed.acceptedBy;
      case Registered _, Refused _, Transferred _ -> null;
    };
  }

  /** The day on which the organ decided on it, or passed it on; null while it has not. */
  default @Nullable LocalDate decidedOn() {
    return switch (this) {
      case Registered _ -> null;
      case Accepted accepted -> accepted.by.on();
      case Refused refused -> refused.by.on();
      case Referred referred -> referred.acceptedBy.on();
      case Closed closed -> closed.acceptedBy == null ? closed.on : closed.acceptedBy.on();
      case Transferred transferred -> transferred.on;
    };
  }

  /** The state's code, such as {@code referred}. */
  default String code() {
    return switch (this) {
      case Registered _ -> "registered";
      case Accepted _ -> "accepted";
      case Refused _ -> "refused";
      case Referred _ -> "referred";
      case Closed _ -> "closed";
      case Transferred _ -> "transferred";
    };
  }
}
