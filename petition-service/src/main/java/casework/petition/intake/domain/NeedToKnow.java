package casework.petition.intake.domain;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.Set;

/** Who may know of a petition, and who may read what it says. */
public final class NeedToKnow {

  private NeedToKnow() {}

  /**
   * Whether the petition is in the actor's lists at all: who keeps petitions, supervises them or
   * heads the organ.
   *
   * @param visible the organs whose matters he may see
   */
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  public static boolean ofThePetition(Petition petition, Actor actor, Set<String> visible) {
    return visible.contains(petition.organ())
        && actor.isAny(Role.INTAKE, Role.CASE_SUPERVISION, Role.HEAD);
  }

  /** Whether he may read the allegation: the same, and who handles the clue it has become. */
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  public static boolean ofTheAllegation(Petition petition, Actor actor, Set<String> visible) {
    return ofThePetition(petition, actor, visible)
        || (!petition.referrals().isEmpty()
            && petition.content() != null
            && actor.organ().equals(petition.organ())
            && actor.isAny(Role.HANDLER, Role.DEPARTMENT_LEAD, Role.LEADER_IN_CHARGE));
  }
}
