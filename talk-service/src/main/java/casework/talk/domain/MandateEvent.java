package casework.talk.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Facts about duties to talk: ids, days and codes, never a name or a text. */
public sealed interface MandateEvent {

  Mandate about();

  record TalkMandated(Mandate about, LocalDate on) implements MandateEvent {}

  /** The day by which it is due has moved. */
  record MandateMoved(Mandate about, LocalDate from, LocalDate to, LocalDate on)
      implements MandateEvent {}

  /**
   * Something of it reads otherwise now, such as for whom, from when or whether in time; the day by
   * which it is due has not moved.
   */
  record MandateCorrected(Mandate about, LocalDate on) implements MandateEvent {}

  record MandateWithdrawn(Mandate about, WithdrawalReason reason, LocalDate on)
      implements MandateEvent {}

  record TalkExempted(Mandate about, ExemptionReason reason, LocalDate on)
      implements MandateEvent {}

  record MandateFulfilled(Mandate about, UUID talk, LocalDate heldOn, boolean inTime)
      implements MandateEvent {}

  record MandateOverdue(Mandate about, LocalDate due) implements MandateEvent {}
}
