package casework.inspection.domain.round;

import casework.inspection.domain.Effect;
import casework.inspection.domain.InspectionRefusal;
import casework.platform.kernel.Refused;

/** What a round on paper came to, where it was taken over after it had closed. */
public record Totals(int groups, int people, int targets, Effect effect) {

  public Totals {
    if (groups < 0 || people < 0 || targets < 0) {
      throw new Refused(new InspectionRefusal.Malformed("totals", "not negative"));
    }
  }
}
