package casework.inspection.domain;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Signed;
import org.jspecify.annotations.Nullable;

/** Who may put his name to which step; a role alone never suffices, organ and department count. */
public final class Signing {

  private Signing() {}

  /** The inspection office (巡察办) of the inspecting organ keeps its books. */
  @Rule(value = "R-INSP-03", kind = RuleKind.REFUSES)
  public static void byOffice(String organ, String step, Actor actor) {
    require(isOf(organ, actor) && actor.is(Role.INSPECTOR), step, "R-INSP-03");
  }

  /** The head or the leader in charge authorises, and for one round only (一次一授权). */
  @Rule(value = "R-INSP-02", kind = RuleKind.REFUSES)
  public static void byLeaders(String organ, String step, Actor actor) {
    boolean leads = actor.isAny(Role.HEAD, Role.LEADER_IN_CHARGE);
    require(isOf(organ, actor) && leads, step, "R-INSP-02");
  }

  /** The supervising department, or the inspection office for it. */
  @Rule(value = "R-INSP-03", kind = RuleKind.REFUSES)
  public static void bySupervisors(
      String organ, @Nullable Supervision supervision, String step, Actor actor) {
    boolean office = isOf(organ, actor) && actor.is(Role.INSPECTOR);
    boolean room =
        supervision != null
            && isOf(supervision.organ(), actor)
            && actor.worksIn(supervision.department())
            && actor.isAny(Role.HANDLER, Role.DEPARTMENT_LEAD);
    require(office || room, step, "R-INSP-03");
  }

  /** Nobody verifies what he has reported himself. */
  @Rule(value = "R-INSP-04", kind = RuleKind.REFUSES)
  public static void bySomebodyElse(Signed reported, String step, Actor actor) {
    if (reported.officer().equals(actor.officer())) {
      throw new Refused(new InspectionRefusal.NeedsAnotherSigner(step, "R-INSP-04"));
    }
  }

  private static boolean isOf(String organ, Actor actor) {
    return actor.organ().equals(organ);
  }

  private static void require(boolean may, String step, String rule) {
    if (!may) {
      throw new Refused(new InspectionRefusal.NotYours(step, rule));
    }
  }
}
