package casework.inspection.domain.followup;

import casework.inspection.domain.Effect;
import java.time.LocalDate;

/** Facts about a follow-up: ids, days, codes and sums. */
public sealed interface FollowUpEvent {

  FollowUp about();

  record ObligationMet(FollowUp about, ObligationKind kind, LocalDate on, boolean onTime)
      implements FollowUpEvent {}

  record ObligationWithdrawn(FollowUp about, ObligationKind kind, LocalDate on)
      implements FollowUpEvent {}

  record ObligationOverdue(FollowUp about, ObligationKind kind, LocalDate due)
      implements FollowUpEvent {}

  record EffectRecorded(FollowUp about, Effect effect, LocalDate on) implements FollowUpEvent {}
}
