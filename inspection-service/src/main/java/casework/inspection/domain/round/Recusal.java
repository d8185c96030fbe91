package casework.inspection.domain.round;

import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.UnitRef;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who must keep out of which unit. There is no way around an answer: nothing here takes an
 * approval, and the only remedy is another member or another group.
 */
public final class Recusal {

  private Recusal() {}

  /**
   * The reasons for which the member must keep out of the unit; empty where there is none.
   *
   * @param posts units in which the directory knows him to hold or have held a post, whatever he
   *     declared
   * @param inspecting the organ whose round it is; its own people inspect its own units
   */
  @Rule("R-INSP-01")
  public static Set<RecusalKind> kinds(
      Declaration declared, Set<String> posts, UnitRef unit, String inspecting) {
    Set<RecusalKind> kinds = EnumSet.noneOf(RecusalKind.class);
    if (declared.area().equals(unit.region())) {
      kinds.add(RecusalKind.AREA);
    }
    if (declared.posts().contains(unit.unit()) || posts.contains(unit.unit())) {
      kinds.add(RecusalKind.POST);
    }
    if (declared.ties().stream().anyMatch(tie -> tie.unit().equals(unit.unit()))) {
      kinds.add(RecusalKind.DUTY);
    }
    if (declared.organ().equals(unit.organ()) && !unit.organ().equals(inspecting)) {
      kinds.add(RecusalKind.CROSS);
    }
    return kinds;
  }

  /** Passes a member who may inspect the unit. */
  @Rule(value = "R-INSP-01", kind = RuleKind.REFUSES)
  static void require(Declaration declared, Set<String> posts, UnitRef unit, String inspecting) {
    Set<RecusalKind> kinds = kinds(declared, posts, unit, inspecting);
    if (!kinds.isEmpty()) {
      throw new Refused(
          new InspectionRefusal.MustNotInspect(
              declared.member(), unit.unit(), kinds.stream().map(RecusalKind::word).toList()));
    }
  }
}
