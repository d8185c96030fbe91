package casework.petition.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;

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

  /** Done with. */
  record Closed(Outcome outcome, LocalDate on) implements PetitionState {}

  /** Moved to another organ; nothing of what it said is left here. */
  record Transferred(LocalDate on) implements PetitionState {}
}
