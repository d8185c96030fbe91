package casework.gateway.answer;

import casework.gateway.answer.Services.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What waits for me, in all services, the most urgent first. */
@RestController
class TasksController {

  // Whoever has more than this waiting reads the services' own lists, page by page.
  private static final int MOST = 200;
  private static final Comparator<Task> URGENT_FIRST =
      Comparator.comparing(Task::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Services services;
  private final JsonMapper json;

  TasksController(Services services, JsonMapper json) {
    this.services = services;
    this.json = json;
  }

  /**
   * @param kind what is to be done, as a code of the service
   * @param of what the matter is, where a service has several kinds, such as {@code mandate}
   * @param detail a code that says more of the task, such as which study or which duty
   * @param n which of several of the kind, such as the second notice
   * @param dueOn ISO day by which; null where none is set
   */
  record Task(
      String service,
      String kind,
      String matter,
      @Nullable String of,
      @Nullable String number,
      @Nullable String organ,
      @Nullable Integer n,
      @Nullable String detail,
      @Nullable String dueOn,
      @Nullable String colour) {

    private static Task of(String service, JsonNode said) {
      return new Task(
          service,
          Objects.requireNonNullElse(first(said, "kind", "step"), "unknown"),
          Objects.requireNonNullElse(first(said, "matter", "clue"), ""),
          first(said, "of"),
          first(said, "number"),
          first(said, "organ"),
          said.path("n").isInt() ? said.path("n").asInt() : null,
          first(said, "detail"),
          first(said, "dueOn", "by"),
          first(said, "colour"));
    }

    private static @Nullable String first(JsonNode said, String... names) {
      for (String name : names) {
        if (said.hasNonNull(name)) {
          return said.get(name).asString();
        }
      }
      return null;
    }
  }

  /**
   * @param unavailable services that did not answer; their part is missing, not empty
   * @param more services that have more waiting than is shown
   */
  record Tasks(List<Task> items, Set<String> unavailable, Set<String> more) {}

  @GetMapping("/api/tasks")
  ResponseEntity<Tasks> tasks(JwtAuthenticationToken caller) {
    Map<TaskLists.TaskList, Said> said =
        services.each(
            TaskLists.openTo(caller),
            TaskLists.TaskList::service,
            list -> list.path() + "?limit=" + MOST,
            Callers.inTheNameOf(caller));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(merged(said));
  }

  private Tasks merged(Map<TaskLists.TaskList, Said> said) {
    List<Task> items = new ArrayList<>();
    Set<String> unavailable = new LinkedHashSet<>();
    Set<String> more = new LinkedHashSet<>();
    said.forEach(
        (list, answer) -> {
          if (answer.isGood()) {
            JsonNode page = json.readTree(answer.body());
            for (JsonNode each : page.path("items")) {
              items.add(Task.of(list.service(), each));
            }
            if (page.hasNonNull("next")) {
              more.add(list.service());
            }
          } else if (answer.isSilent()) {
            unavailable.add(list.service());
          }
        });
    items.sort(URGENT_FIRST);
    return new Tasks(items, unavailable, more);
  }
}
