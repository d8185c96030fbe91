package casework.gateway.answer;

import casework.gateway.answer.Services.Said;
import casework.gateway.route.RouteTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One description of the whole API, made of those the running services give of themselves. Every
 * schema gets its service's name in front, so that two services may each have a {@code Task}.
 */
@RestController
class OpenApiController {

  private static final String COMPONENTS = "#/components/";

  private final Services services;
  private final JsonMapper json;
  private final JsonNode own;

  OpenApiController(Services services, JsonMapper json) throws IOException {
    this.services = services;
    this.json = json;
    try (InputStream in = new ClassPathResource("openapi/gateway.json").getInputStream()) {
      this.own = json.readTree(in);
    }
  }

  @GetMapping("/api/openapi")
  JsonNode whole(JwtAuthenticationToken caller) {
    ObjectNode whole = json.createObjectNode();
    whole.put("openapi", "3.1.0");
    whole.putObject("info").put("title", "Casework").put("version", "0.1.0");
    whole.putArray("servers").addObject().put("url", "/");
    ArrayNode unavailable = json.createArrayNode();
    ObjectNode paths = whole.putObject("paths");
    ObjectNode components = whole.putObject("components");
    add("gateway", own, _ -> true, paths, components);
    for (Map.Entry<String, Said> each :
        services
            .each(services.all(), _ -> "/v3/api-docs", Callers.inTheNameOf(caller))
            .entrySet()) {
      if (each.getValue().isGood()) {
        add(
            each.getKey(),
            json.readTree(each.getValue().body()),
            routedTo(each.getKey()),
            paths,
            components);
      } else {
        unavailable.add(each.getKey());
      }
    }
    whole.set("x-unavailable", unavailable);
    return whole;
  }

  // What is not routed to the service is not part of what we offer.
  private static Predicate<String> routedTo(String service) {
    return path ->
        RouteTable.ROUTES.stream()
            .filter(route -> route.service().equals(service))
            .anyMatch(route -> (path + "/").startsWith("/api/" + route.segment() + "/"));
  }

  private static void add(
      String service,
      JsonNode part,
      Predicate<String> offered,
      ObjectNode paths,
      ObjectNode components) {
    part.path("paths")
        .forEachEntry(
            (path, operations) -> {
              if (offered.test(path)) {
                ObjectNode named = (ObjectNode) renamed(service, operations);
                named.forEach(operation -> tag(service, operation));
                paths.set(path, named);
              }
            });
    part.path("components")
        .forEachEntry(
            (kind, entries) -> {
              ObjectNode all = components.withObjectProperty(kind);
              entries.forEachEntry(
                  (name, entry) -> all.set(service + "." + name, renamed(service, entry)));
            });
  }

  private static void tag(String service, JsonNode operation) {
    if (operation instanceof ObjectNode object) {
      object.put("x-service", service);
    }
  }

  /** A copy in which every reference names the service's own component. */
  private static JsonNode renamed(String service, JsonNode node) {
    JsonNode copy = node.deepCopy();
    rename(service, copy);
    return copy;
  }

  private static void rename(String service, JsonNode node) {
    if (node instanceof ObjectNode object) {
      JsonNode reference = object.get("$ref");
      if (reference != null && reference.asString().startsWith(COMPONENTS)) {
        String text = reference.asString();
        int name = text.lastIndexOf('/') + 1;
        object.put("$ref", text.substring(0, name) + service + "." + text.substring(name));
      }
    }
    node.forEach(each -> rename(service, each));
  }
}
