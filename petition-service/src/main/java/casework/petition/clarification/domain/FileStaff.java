package casework.petition.clarification.domain;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.Objects;

/** Who may do what with a file. */
final class FileStaff {

  private FileStaff() {}

  /** Whoever verified it clears (谁核实谁澄清): the department the file is with. */
  @Rule(value = "R-CL-01", kind = RuleKind.REFUSES)
  static void requireDepartmentOf(Place place, Actor actor) {
    require(
        actor.isAny(Role.INTAKE, Role.HANDLER, Role.DEPARTMENT_LEAD)
            && actor.organ().equals(place.organ())
            && Objects.equals(actor.department(), place.department()));
  }

  static void requireHeadOf(String organ, Actor actor) {
    require(actor.is(Role.HEAD) && actor.organ().equals(organ));
  }

  static void require(boolean may) {
    if (!may) {
      throw new Refused(new ClarificationRefusal.NotYourStep());
    }
  }
}
