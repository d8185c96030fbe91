package casework.gateway.answer;

import static casework.platform.kernel.Role.CASE_SUPERVISION;
import static casework.platform.kernel.Role.DEPARTMENT_LEAD;
import static casework.platform.kernel.Role.HANDLER;
import static casework.platform.kernel.Role.HEAD;
import static casework.platform.kernel.Role.INTAKE;
import static casework.platform.kernel.Role.LEADER_IN_CHARGE;

import casework.platform.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Where services say what waits for somebody. Each has one list under its first segment; beside it
 * there are those of matters that are not what the service is named for.
 */
final class TaskLists {

  /** One list, under its address. */
  record TaskList(String service, String path) {}

  private record Further(TaskList list, Set<Role> whose) {}

  // Each for those whose work can be in it; the service decides on what they see of it.
  private static final List<Further> FURTHER =
      List.of(
          new Further(
              new TaskList("petition", "/api/hotline/tasks"), Set.of(INTAKE, CASE_SUPERVISION)),
          new Further(
              new TaskList("petition", "/api/petitions/relays/tasks"), Set.of(INTAKE, HEAD)),
          new Further(new TaskList("petition", "/api/petitions/forwardings/tasks"), Set.of(INTAKE)),
          new Further(
              new TaskList("petition", "/api/petitions/clarifications/tasks"),
              Set.of(HANDLER, DEPARTMENT_LEAD, LEADER_IN_CHARGE, HEAD)));

  private TaskLists() {}

  /** Those in which something may wait for the caller. */
  static List<TaskList> openTo(JwtAuthenticationToken caller) {
    List<TaskList> open = new ArrayList<>();
    Callers.openTo(caller)
        .forEach(
            (service, segment) -> open.add(new TaskList(service, "/api/" + segment + "/tasks")));
    List<Role> roles = Callers.rolesOf(caller);
    FURTHER.stream()
        .filter(each -> roles.stream().anyMatch(each.whose()::contains))
        .map(Further::list)
        .forEach(open::add);
    return open;
  }
}
