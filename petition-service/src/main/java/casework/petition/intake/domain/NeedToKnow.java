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

  /**
   * Whether he may read the allegation: the same, the leaders of the organ once it has gone to the
   * clue ledger, and of its officers those of a department that has had a clue of it in hand.
   */
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  public static boolean ofTheAllegation(Petition petition, Actor actor, Set<String> visible) {
    if (ofThePetition(petition, actor, visible)) {
      return true;
    }
    boolean isOfTheOrgan = actor.organ().equals(petition.organ()) && petition.content() != null;
    boolean leads = actor.is(Role.LEADER_IN_CHARGE) && !petition.referrals().isEmpty();
    boolean handles =
        actor.isAny(Role.HANDLER, Role.DEPARTMENT_LEAD)
            && petition.referrals().stream()
                .map(Referral::inHand)
                .anyMatch(each -> each != null && actor.worksIn(each.department()));
    return isOfTheOrgan && (leads || handles);
  }
}
