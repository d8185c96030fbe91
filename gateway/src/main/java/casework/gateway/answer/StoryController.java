package casework.gateway.answer;

import casework.gateway.answer.Services.Said;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole story of a matter: what each service did because of it, and because of what came of it,
 * as far as the asker may see. Each service tells its own part and guards it; nothing is kept here.
 */
@RestController
class StoryController {

  /** A matter's story that leads through more matters than these is read from one of them. */
  private static final int MOST_MATTERS = 40;

  private static final Comparator<Item> IN_ORDER =
      Comparator.comparing(Item::on).thenComparing(Item::at).thenComparing(Item::service);

  private final Services services;
  private final JsonMapper json;

  StoryController(Services services, JsonMapper json) {
    this.services = services;
    this.json = json;
  }

  /**
   * One thing that was done.
   *
   * @param on law day, ISO
   * @param at law time, ISO, UTC; empty where only the day is known
   * @param kind what it was done to, such as {@code clue} or {@code talk}
   * @param matter what it was done to, by id
   * @param officer who did it; null where a clock or an event did
   * @param detail a code, a number or a date that says more
   */
  record Item(
      String service,
      String on,
      String at,
      String kind,
      String step,
      String matter,
      @Nullable String officer,
      @Nullable String detail) {

    private static Item of(String service, JsonNode said) {
      return new Item(
          service,
          said.path("on").asString(""),
          said.path("at").asString(""),
          said.path("kind").asString(""),
          said.path("step").asString(""),
          said.path("matter").asString(""),
          said.hasNonNull("officer") ? said.get("officer").asString() : null,
          said.hasNonNull("detail") ? said.get("detail").asString() : null);
    }
  }

  /**
   * @param unavailable services that did not answer; their part is missing, not empty
   * @param more true where the story leads through more matters than were asked about
   */
  record Story(UUID matter, List<Item> items, Set<String> unavailable, boolean more) {}

  @GetMapping("/api/story/{matter}")
  ResponseEntity<Story> story(@PathVariable UUID matter, JwtAuthenticationToken caller) {
    Map<String, String> segments = Callers.openTo(caller);
    Set<Item> items = new LinkedHashSet<>();
    Set<String> unavailable = new TreeSet<>();
    Set<String> known = new LinkedHashSet<>(Set.of(matter.toString()));
    Deque<String> open = new ArrayDeque<>(known);
    boolean more = false;
    while (!open.isEmpty()) {
      String next = open.pop();
      Map<String, Said> said =
          services.each(
              List.copyOf(segments.keySet()),
              service -> "/api/" + segments.get(service) + "/story?matter=" + next,
              Callers.inTheNameOf(caller));
      for (Item each : told(said, unavailable)) {
        items.add(each);
        if (known.size() < MOST_MATTERS && known.add(each.matter())) {
          open.add(each.matter());
        } else if (!known.contains(each.matter())) {
          more = true;
        }
      }
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new Story(matter, items.stream().sorted(IN_ORDER).toList(), unavailable, more));
  }

  private Set<Item> told(Map<String, Said> said, Set<String> unavailable) {
    Set<Item> items = new LinkedHashSet<>();
    said.forEach(
        (service, answer) -> {
          if (answer.isGood()) {
            for (JsonNode each : json.readTree(answer.body()).path("items")) {
              items.add(Item.of(service, each));
            }
          } else if (answer.isSilent()) {
            unavailable.add(service);
          }
        });
    return items;
  }
}
