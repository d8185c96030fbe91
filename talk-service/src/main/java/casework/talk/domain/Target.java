package casework.talk.domain;

/**
 * Who is to be talked to.
 *
 * @param id the cadre's id in the directory, or the officer's
 */
public record Target(TargetKind kind, String id) {

  /** Whether the id is a cadre's or an officer's. */
  public enum TargetKind {
    CADRE,
    OFFICER
  }

  public static Target cadre(String id) {
    return new Target(TargetKind.CADRE, id);
  }

  public static Target officer(String id) {
    return new Target(TargetKind.OFFICER, id);
  }
}
