package casework.gateway.route;

import static casework.platform.kernel.Role.CASE_SUPERVISION;
import static casework.platform.kernel.Role.DEPARTMENT_LEAD;
import static casework.platform.kernel.Role.HANDLER;
import static casework.platform.kernel.Role.HEAD;
import static casework.platform.kernel.Role.HOTLINE;
import static casework.platform.kernel.Role.INSPECTOR;
import static casework.platform.kernel.Role.INTAKE;
import static casework.platform.kernel.Role.LEADER_IN_CHARGE;
import static casework.platform.kernel.Role.SCORER;
import static casework.platform.kernel.Role.SERVICE;
import static casework.platform.kernel.Role.VIEWER;

import casework.platform.kernel.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All routes. Whatever is not listed, {@code /internal} above all, does not exist from outside. */
public final class RouteTable {

  // The three administrators keep the system running and have no business with a matter.
  private static final Set<Role> OFFICE =
      Set.of(
          INTAKE,
          CASE_SUPERVISION,
          HANDLER,
          DEPARTMENT_LEAD,
          LEADER_IN_CHARGE,
          HEAD,
          VIEWER,
          SERVICE);

  public static final List<Route> ROUTES =
      List.of(
          new Route("petitions", "petition", and(OFFICE, HOTLINE)),
          new Route("hotline", "petition", EnumSet.of(HOTLINE, INTAKE, CASE_SUPERVISION, HEAD)),
          new Route("clues", "clue", OFFICE),
          new Route("cases", "clue", OFFICE),
          new Route("talks", "talk", OFFICE),
          new Route("inspections", "inspection", and(OFFICE, INSPECTOR)),
          new Route("scores", "scoring", and(OFFICE, SCORER)),
          new Route("directory", "scoring", and(and(OFFICE, SCORER), INSPECTOR)));

  private RouteTable() {}

  /** The services that exist, each once, in the order of the table. */
  public static List<String> services() {
    return ROUTES.stream().map(Route::service).distinct().toList();
  }

  /** The first segment of each service whose door is open to one of these roles, by service. */
  public static Map<String, String> openTo(Collection<Role> roles) {
    Map<String, String> open = new LinkedHashMap<>();
    ROUTES.stream()
        .filter(route -> roles.stream().anyMatch(route.roles()::contains))
        .forEach(route -> open.putIfAbsent(route.service(), route.segment()));
    return open;
  }

  private static Set<Role> and(Set<Role> roles, Role further) {
    var all = EnumSet.copyOf(roles);
    all.add(further);
    return all;
  }
}
