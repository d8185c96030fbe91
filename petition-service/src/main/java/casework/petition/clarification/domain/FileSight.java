package casework.petition.clarification.domain;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which files somebody may know of: who keeps petitions, supervises them or heads an organ, those
 * of his organs; who handles, those of his department.
 *
 * @param organs the organs whose files he sees as a whole
 * @param organ his own organ; null where he does not handle
 * @param department his department
 * @param withheld petitions from which he must withdraw
 */
public record FileSight(
    Set<String> organs, @Nullable String organ, @Nullable String department, Set<UUID> withheld) {

  public FileSight {
    organs = Set.copyOf(organs);
    withheld = Set.copyOf(withheld);
  }

  /**
   * The sight of an actor.
   *
   * @param visible the organs whose matters he may see at all
   */
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  public static FileSight of(Actor actor, Set<String> visible, Set<UUID> withheld) {
    boolean whole = actor.isAny(Role.INTAKE, Role.CASE_SUPERVISION, Role.HEAD);
    boolean handles = actor.isAny(Role.HANDLER, Role.DEPARTMENT_LEAD) && !visible.isEmpty();
    return new FileSight(
        whole ? visible : Set.of(), handles ? actor.organ() : null, actor.department(), withheld);
  }

  public boolean covers(Place place) {
    boolean his =
        place.organ().equals(organ)
            && department != null
            && Objects.equals(department, place.department());
    return !withheld.contains(place.petition()) && (organs.contains(place.organ()) || his);
  }
}
