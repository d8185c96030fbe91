package casework.demo.api;

import casework.demo.api.Operation.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The joined OpenAPI description, as the running gateway gives it. */
public final class Description {

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
  private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();

  private final JsonNode whole;

  /**
   * @param whole an OpenAPI 3 document, or what of one is of interest
   */
  public Description(JsonNode whole) {
    this.whole = whole;
  }

  /** What officers can ask, by path and method; what services ask each other is left out. */
  public List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    whole
        .path("paths")
        .forEachEntry(
            (path, item) -> {
              for (String method : METHODS) {
                if (item.has(method) && !path.startsWith("/internal/")) {
                  all.add(operation(method.toUpperCase(Locale.ROOT), path, item.path(method)));
                }
              }
            });
    all.sort(Comparator.comparing((Operation each) -> each.path() + " " + each.method()));
    return all;
  }

  /**
   * Of these, those of one method.
   *
   * @param method as HTTP writes it: {@code GET}, {@code POST}
   */
  public List<Operation> operations(String method) {
    return operations().stream().filter(each -> each.method().equals(method)).toList();
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

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? resolved(whole.at(node.path("$ref").asString().substring(1))) : node;
  }

  /** A body of the right form: whether it means anything is another question. */
  public JsonNode sample(JsonNode schema) {
    JsonNode real = resolved(schema);
    for (String choice : List.of("oneOf", "anyOf")) {
      if (!real.path(choice).isEmpty()) {
        return sample(
            real.path(choice)
                .valueStream()
                .filter(each -> !type(each).equals("null"))
                .findFirst()
                .orElseThrow());
      }
    }
    JsonNode parts = real.path("allOf");
    if (!parts.isEmpty() && real.path("properties").isEmpty()) {
      return sample(parts.get(parts.size() - 1));
    }
    return switch (type(real)) {
      case "object" -> object(real);
      case "array" -> list(real);
      case "integer", "number" -> NODES.numberNode(real.path("minimum").asInt(1));
      case "boolean" -> NODES.booleanNode(true);
      default -> NODES.stringNode(text(real));
    };
  }

  private ArrayNode list(JsonNode schema) {
    ArrayNode list = NODES.arrayNode();
    list.add(sample(schema.path("items")));
    return list;
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = NODES.objectNode();
    schema.path("properties").forEachEntry((name, property) -> object.set(name, sample(property)));
    return object;
  }

  private static String text(JsonNode schema) {
    JsonNode values = schema.path("enum");
    return !values.isEmpty()
        ? values.get(0).asString()
        : switch (schema.path("format").asString("")) {
          case "date" -> "2020-02-03";
          case "date-time" -> "2020-02-03T01:00:00Z";
          case "uuid" -> "00000000-0000-4000-8000-000000000000";
          default -> "x";
        };
  }

  /** A schema's type; of several the one that is not null. */
  public static String type(JsonNode schema) {
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
}
