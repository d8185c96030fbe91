package casework.inspection.domain.followup;

/** Whether a unit still owes something. */
public sealed interface FollowUpState {

  record Open() implements FollowUpState {}

  /** All four doubles and the plan are done. */
  record Fulfilled() implements FollowUpState {}
}
