package casework.talk.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has become of a duty to talk. */
public sealed interface MandateState {

  /**
   * The talk is still to be held.
   *
   * @param proposed a reason that the facts suggest to spare him for; a person decides
   */
  record Open(@Nullable ExemptionReason proposed) implements MandateState {}

  /**
   * @param inTime by the day it was due, or by the later day if it was held collectively
   */
  record Held(UUID talk, LocalDate heldOn, Form form, boolean inTime) implements MandateState {}

  /**
   * @param by who approved it
   */
  record Exempted(ExemptionReason reason, String explanation, Signed by) implements MandateState {}

  record Withdrawn(WithdrawalReason reason, LocalDate on) implements MandateState {}
}
