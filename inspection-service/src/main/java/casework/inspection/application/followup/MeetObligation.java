package casework.inspection.application.followup;

import casework.inspection.application.FollowUps;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.followup.FollowUpId;
import casework.inspection.domain.followup.ObligationKind;
import casework.platform.kernel.Act;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;

/** One of the four doubles is entered as done. */
@Named
public final class MeetObligation {

  /** What the officer asks for. */
  public record Command(FollowUpId followUp, ObligationKind kind, LocalDate metOn) {}

  private final FollowUps followUps;
  private final RuleBook rules;

  public MeetObligation(FollowUps followUps, RuleBook rules) {
    this.followUps = followUps;
    this.rules = rules;
  }

  public Stored<FollowUp> handle(Command command, Act act) {
    return followUps.addition(
        command.followUp().value(),
        act,
        followUp -> followUp.meet(command.kind(), command.metOn(), rules, act));
  }
}
