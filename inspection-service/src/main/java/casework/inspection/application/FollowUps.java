package casework.inspection.application;

import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.followup.FollowUpEvent;

/** Where follow-ups are kept. */
public interface FollowUps extends Books<FollowUp, FollowUpEvent> {}
