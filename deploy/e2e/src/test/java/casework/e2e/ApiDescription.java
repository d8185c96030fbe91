package casework.e2e;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The joined OpenAPI description, as the running gateway gives it. */
final class ApiDescription {

  /** For the services among themselves; the gateway leads nowhere there. */
  private static final String INTERNAL = "/internal/";

  private final JsonNode whole;

  ApiDescription(JsonNode whole) {
    this.whole = whole;
  }

  /**
   * The whole of it: a service that describes itself for the first time may take longer than the
   * gateway waits, and is asked again.
   */
  static ApiDescription through(Door door) {
    return new ApiDescription(
        await("every service's part of the description")
            .atMost(Duration.ofMinutes(2))
            .until(
                () -> door.get("city-supervision", "/api/openapi").is(200),
                each -> each.path("x-unavailable").isEmpty()));
  }

  /**
   * One address and method.
   *
   * @param parameters by name
   */
  record Operation(String method, String path, Map<String, Parameter> parameters, JsonNode body) {

    /** Whether it takes JSON, and no file. */
    boolean takesJson() {
      return !body.isMissingNode();
    }

    /** The address with an id of a matter for every id, and what is usual for all else. */
    String path(String id) {
      String filled = path;
      for (Parameter each : parameters.values()) {
        if (each.in().equals("path")) {
          filled = filled.replace("{" + each.name() + "}", usual(each, id));
        }
      }
      return filled;
    }

    private static String usual(Parameter parameter, String id) {
      if (parameter.schema().path("format").asString("").equals("uuid")) {
        return id;
      }
      String first = parameter.schema().path("enum").path(0).asString("x");
      return Objects.requireNonNullElse(
          Addresses.USUAL.get(parameter.name()),
          type(parameter.schema()).equals("integer") ? "1" : first);
    }

    boolean takes(String header) {
      return parameters.containsKey(header);
    }

    @Override
    public String toString() {
      return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
    }
  }

  record Parameter(String name, String in, JsonNode schema) {}

  List<Operation> operations(String method) {
    List<Operation> all = new ArrayList<>();
    whole
        .path("paths")
        .forEachEntry(
            (path, item) -> {
              if (item.has(method) && !path.startsWith(INTERNAL)) {
                all.add(operation(method, path, item.path(method)));
              }
            });
    return all;
  }

  private Operation operation(String method, String path, JsonNode described) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    described
        .path("parameters")
        .forEach(
            each -> {
              JsonNode real = resolved(each);
              String name = real.path("name").asString();
              parameters.put(
                  name,
                  new Parameter(name, real.path("in").asString(), resolved(real.path("schema"))));
            });
    JsonNode body =
        resolved(described.path("requestBody"))
            .path("content")
            .path("application/json")
            .path("schema");
    return new Operation(method, path, parameters, resolved(body));
  }

  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? resolved(whole.at(node.path("$ref").asString().substring(1))) : node;
  }

  /** A body of the right form: whether it means anything is another question. */
  JsonNode sample(JsonNode schema) {
    JsonNode real = resolved(schema);
    for (String choice : List.of("oneOf", "anyOf")) {
      if (!real.path(choice).isEmpty()) {
        return sample(chosen(real, choice));
      }
    }
    ArrayNode parts = JsonMapper.shared().createArrayNode();
    real.path("allOf").forEach(parts::add);
    if (!parts.isEmpty() && real.path("properties").isEmpty()) {
      return sample(parts.get(parts.size() - 1));
    }
    return switch (type(real)) {
      case "object" -> object(real);
      case "array" -> JsonMapper.shared().createArrayNode().add(sample(real.path("items")));
      case "integer", "number" ->
          JsonMapper.shared().getNodeFactory().numberNode(real.path("minimum").asInt(1));
      case "boolean" -> JsonMapper.shared().getNodeFactory().booleanNode(true);
      default -> text(real);
    };
  }

  private JsonNode chosen(JsonNode real, String choice) {
    return real.path(choice)
        .valueStream()
        .filter(each -> !type(each).equals("null"))
        .findFirst()
        .orElseThrow();
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = JsonMapper.shared().createObjectNode();
    schema.path("properties").forEachEntry((name, property) -> object.set(name, sample(property)));
    return object;
  }

  private static JsonNode text(JsonNode schema) {
    String text =
        Optional.of(schema.path("enum"))
            .filter(values -> !values.isEmpty())
            .map(values -> values.get(0).asString())
            .orElse(
                switch (schema.path("format").asString("")) {
                  case "date" -> "2020-02-03";
                  case "date-time" -> "2020-02-03T01:00:00Z";
                  case "uuid" -> "00000000-0000-4000-8000-000000000000";
                  default -> "x";
                });
    return JsonMapper.shared().getNodeFactory().stringNode(text);
  }

  /** A schema's type; of several the one that is not null. */
  static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      return type.valueStream()
          .map(JsonNode::asString)
          .filter(each -> !each.equals("null"))
          .findFirst()
          .orElse("null");
    }
    return type.asString(schema.path("properties").isEmpty() ? "string" : "object");
  }

  /** Names of the headers by which creations and steps say what they are. */
  static final Set<String> CARE = Set.of("If-Match", "Idempotency-Key");
}
