package casework.inspection.domain.followup;

import casework.inspection.domain.RoundId;
import casework.platform.kernel.Identifiers;
import java.util.UUID;

/** Which follow-up: there is one for each unit of a round. */
public record FollowUpId(UUID value) {

  public static FollowUpId of(RoundId round, String unit) {
    return new FollowUpId(Identifiers.derive("follow-up", round.toString(), unit));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
