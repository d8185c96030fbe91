package casework.inspection.domain.transfer;

import casework.inspection.domain.InspectionRefusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a clue goes.
 *
 * @param receiver the organ that manages the cadres
 * @param copyTo who gets a copy for its record; null where nobody does
 */
public record Routing(String receiver, @Nullable String copyTo) {

  /**
   * A cadre the directory knows.
   *
   * @param managedBy code of the organ that manages him
   */
  public record Managed(String cadre, String managedBy) {}

  /**
   * A clue goes to the organ that manages the cadre; where that is not the inspecting organ but one
   * it inspects, the inspecting organ's own commission gets a copy for its record.
   *
   * @param below the organs below the inspecting one
   * @param named the organ the office names; needed where the directory knows no cadre of it, and
   *     otherwise only to be right
   */
  @Rule(value = "R-INSP-06", kind = RuleKind.REFUSES)
  @Rule("R-INSP-06")
  public static Routing of(
      String inspecting, Set<String> below, List<Managed> cadres, @Nullable String named) {
    Set<String> managers = new TreeSet<>();
    cadres.forEach(each -> managers.add(each.managedBy()));
    if (managers.size() > 1) {
      throw new Refused(new InspectionRefusal.ManagersDiffer());
    }
    String receiver = managers.isEmpty() ? named : managers.iterator().next();
    if (receiver == null) {
      throw new Refused(
          new InspectionRefusal.Malformed("organ", "given where the directory knows no cadre"));
    }
    if (named != null && !named.equals(receiver)) {
      throw new Refused(new InspectionRefusal.ManagedByAnother(named));
    }
    return new Routing(receiver, below.contains(receiver) ? inspecting : null);
  }
}
