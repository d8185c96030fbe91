package casework.inspection.application.followup;

import casework.inspection.application.FollowUps;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.followup.FollowUpId;
import casework.inspection.domain.followup.ObligationKind;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** One of the four doubles was entered as done by mistake. */
@Named
public final class WithdrawObligation {

  /** What the officer asks for. */
  public record Command(FollowUpId followUp, Revision expected, ObligationKind kind) {}

  private final FollowUps followUps;
  private final RuleBook rules;

  public WithdrawObligation(FollowUps followUps, RuleBook rules) {
    this.followUps = followUps;
    this.rules = rules;
  }

  public Stored<FollowUp> handle(Command command, Act act) {
    return followUps.step(
        command.followUp().value(),
        command.expected(),
        act,
        followUp -> followUp.withdraw(command.kind(), rules, act));
  }
}
