package casework.testkit.contracts;

import casework.testkit.files.GeneratedFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Holds the committed {@code openapi.yaml} against what the running service says of itself. */
public final class OpenApiDrift {

  private static final List<String> FIRST =
      List.of("openapi", "info", "servers", "security", "tags", "paths", "components");

  private OpenApiDrift() {}

  /**
   * Fails, having written the file anew, unless it says what the service says.
   *
   * @param description the service's OpenAPI description, JSON or YAML, in any order
   */
  public static void assertUnchanged(String description, Path file) {
    GeneratedFile.assertUnchanged(file, canonical(description));
  }

  /** The description as YAML in one settled order, without the server it happened to run on. */
  static String canonical(String description) {
    JsonNode node = read(description);
    if (!node.path("openapi").asString("").startsWith("3.") || node.path("paths").isEmpty()) {
      throw new AssertionError("no OpenAPI 3 description with paths: " + head(description));
    }
    Map<String, Object> ordered =
        new TreeMap<>(
            Comparator.<String>comparingInt(
                    key -> FIRST.contains(key) ? FIRST.indexOf(key) : FIRST.size())
                .thenComparing(Comparator.naturalOrder()));
    node.properties().forEach(entry -> ordered.put(entry.getKey(), sorted(entry.getValue())));
    ordered.remove("servers");
    return Json.YAML.writeValueAsString(ordered);
  }

  private static JsonNode read(String description) {
    try {
      return description.stripLeading().startsWith("{")
          ? Json.MAPPER.readTree(description)
          : Json.YAML.readTree(description);
    } catch (JacksonException e) {
      throw new AssertionError("no OpenAPI description: " + head(description), e);
    }
  }

  private static String head(String text) {
    return text.substring(0, Math.min(200, text.length()));
  }

  private static Object sorted(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> fields = new TreeMap<>();
      node.properties().forEach(entry -> fields.put(entry.getKey(), sorted(entry.getValue())));
      return new LinkedHashMap<>(fields);
    }
    if (node.isArray()) {
      return node.valueStream().map(OpenApiDrift::sorted).toList();
    }
    return node;
  }
}
