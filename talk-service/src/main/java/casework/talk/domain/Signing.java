package casework.talk.domain;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import org.jspecify.annotations.Nullable;

/**
 * Who may put his name to which step. The party secretary does not sign in: the commission's
 * officers record for him what he approved and said (art. 34).
 */
final class Signing {

  private Signing() {}

  /** The organ's leaders and case supervision, or who works in the department that sees to it. */
  @Rule(value = "R-TALK-STAFF", kind = RuleKind.REFUSES)
  static void byStaff(String organ, @Nullable String department, String step, Actor actor) {
    boolean whole = actor.isAny(Role.CASE_SUPERVISION, Role.HEAD, Role.LEADER_IN_CHARGE);
    boolean room = actor.isAny(Role.DEPARTMENT_LEAD, Role.HANDLER) && actor.worksIn(department);
    require(isOf(organ, actor) && (whole || room), step);
  }

  /** Case supervision and the leaders give out what is to be done. */
  @Rule(value = "R-TALK-STAFF", kind = RuleKind.REFUSES)
  static void bySupervision(String organ, String step, Actor actor) {
    boolean may = actor.isAny(Role.CASE_SUPERVISION, Role.HEAD, Role.LEADER_IN_CHARGE);
    require(isOf(organ, actor) && may, step);
  }

  /** The head and the leaders in charge decide what is spared or taken back. */
  @Rule(value = "R-TALK-EXEMPT", kind = RuleKind.REFUSES)
  static void byLeaders(String organ, String step, Actor actor) {
    require(isOf(organ, actor) && actor.isAny(Role.HEAD, Role.LEADER_IN_CHARGE), step);
  }

  private static boolean isOf(String organ, Actor actor) {
    return actor.organ().equals(organ);
  }

  private static void require(boolean may, String step) {
    if (!may) {
      throw new Refused(new TalkRefusal.NotYours(step));
    }
  }
}
