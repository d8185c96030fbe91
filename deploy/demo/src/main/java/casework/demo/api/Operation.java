package casework.demo.api;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One address and method.
 *
 * @param parameters by name
 * @param body the schema of its JSON body; missing where it takes none
 */
public record Operation(
    String method, String path, Map<String, Parameter> parameters, JsonNode body) {

  /** What stands in an address for a text of that name, where nobody asks for another. */
  public static final Map<String, String> USUAL =
      Map.of(
          "organ", "990301-JW",
          "period", "2020-01",
          "span", "2020",
          "cadre", "990301-C001",
          "unit", "990301-U001",
          "n", "1");

  /**
   * A parameter.
   *
   * @param in path, query or header
   */
  public record Parameter(String name, String in, JsonNode schema) {}

  public boolean takesJson() {
    return !body.isMissingNode();
  }

  public boolean takes(String parameter) {
    return parameters.containsKey(parameter);
  }

  public boolean isRead() {
    return method.equals("GET");
  }

  /** The address with that id for every id of a matter, and what is usual for all else. */
  public String path(String id) {
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
    String known = USUAL.get(parameter.name());
    if (known != null) {
      return known;
    }
    return Optional.of(parameter.schema())
        .filter(schema -> Description.type(schema).equals("integer"))
        .map(_ -> "1")
        .orElse(parameter.schema().path("enum").path(0).asString("x"));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
