package casework.gateway.answer;

import casework.gateway.answer.Services.Said;
import casework.gateway.route.Route;
import casework.gateway.route.RouteTable;
import casework.platform.kernel.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What waits for me, in all services, the most urgent first. */
@RestController
class TasksController {

  // Whoever has more than this waiting reads the services' own lists, page by page.
  private static final int MOST = 200;
  private static final String LAST = "9999-12-31";

  private final Services services;
  private final JsonMapper json;

  TasksController(Services services, JsonMapper json) {
    this.services = services;
    this.json = json;
  }

  /**
   * @param unavailable services that did not answer; their part is missing, not empty
   * @param more services that have more waiting than is shown
   */
  record Tasks(List<JsonNode> items, List<String> unavailable, List<String> more) {}

  @GetMapping("/api/tasks")
  ResponseEntity<Tasks> tasks(JwtAuthenticationToken caller) {
    var headers = new HttpHeaders();
    headers.setBearerAuth(caller.getToken().getTokenValue());
    Map<String, String> segments = open(caller);
    Map<String, Said> said =
        services.each(
            List.copyOf(segments.keySet()),
            service -> "/api/" + segments.get(service) + "/tasks?limit=" + MOST,
            headers);
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(merged(said));
  }

  // The first route of each service whose door is open to the caller.
  private static Map<String, String> open(JwtAuthenticationToken caller) {
    List<Role> roles =
        caller.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .filter(each -> each != null && each.startsWith("ROLE_"))
            .flatMap(each -> Role.of(each.substring("ROLE_".length())).stream())
            .toList();
    return RouteTable.ROUTES.stream()
        .filter(route -> roles.stream().anyMatch(route.roles()::contains))
        .collect(
            Collectors.toMap(
                Route::service, Route::segment, (first, _) -> first, java.util.LinkedHashMap::new));
  }

  private Tasks merged(Map<String, Said> said) {
    List<JsonNode> items = new ArrayList<>();
    List<String> unavailable = new ArrayList<>();
    List<String> more = new ArrayList<>();
    said.forEach(
        (service, answer) -> {
          if (answer.isGood()) {
            JsonNode page = json.readTree(answer.body());
            for (JsonNode each : page.path("items")) {
              items.add(((ObjectNode) each.deepCopy()).put("service", service));
            }
            if (page.hasNonNull("next")) {
              more.add(service);
            }
          } else if (answer.isSilent()) {
            unavailable.add(service);
          }
        });
    items.sort(Comparator.comparing(each -> each.path("dueOn").asString(LAST)));
    return new Tasks(items, unavailable, more);
  }
}
