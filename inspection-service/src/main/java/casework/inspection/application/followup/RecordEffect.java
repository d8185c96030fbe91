package casework.inspection.application.followup;

import casework.inspection.application.FollowUps;
import casework.inspection.domain.Effect;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.followup.FollowUpId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** Money and people that came of a unit's inspection are entered. */
@Named
public final class RecordEffect {

  /** What the officer asks for. */
  public record Command(FollowUpId followUp, Revision expected, Effect effect) {}

  private final FollowUps followUps;

  public RecordEffect(FollowUps followUps) {
    this.followUps = followUps;
  }

  public Stored<FollowUp> handle(Command command, Act act) {
    return followUps.step(
        command.followUp().value(),
        command.expected(),
        act,
        followUp -> followUp.record(command.effect(), act));
  }
}
