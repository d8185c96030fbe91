package casework.inspection.domain;

import casework.platform.kernel.Refused;

/**
 * What came of an inspection, apart from rectified problems.
 *
 * @param recovered money in breach of discipline or law that was recovered (追缴)
 * @param retrieved losses that were retrieved (挽回)
 * @param accountable people held to account (问责)
 * @param punished people punished by party or administration (处分)
 */
public record Effect(Yuan recovered, Yuan retrieved, int accountable, int punished) {

  public static final Effect NONE = new Effect(Yuan.NONE, Yuan.NONE, 0, 0);

  public Effect {
    if (accountable < 0 || punished < 0) {
      throw new Refused(new InspectionRefusal.Malformed("people", "not negative"));
    }
  }

  public Effect plus(Effect other) {
    return new Effect(
        recovered.plus(other.recovered),
        retrieved.plus(other.retrieved),
        accountable + other.accountable,
        punished + other.punished);
  }
}
