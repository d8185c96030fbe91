package casework.testkit.contracts;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What the body of one type of event looks like (JSON Schema 2020-12).
 *
 * @param name name of the file without its ending, such as {@code clue.distributed.v1}
 */
public record EventSchema(String name, JsonNode node) {

  private static final Pattern NAME =
      Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+\\.v\\d+");
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  static EventSchema read(Path file) {
    return new EventSchema(nameOf(file), Json.object(file));
  }

  /** Name of the schema that a schema or sample file belongs to. */
  static String nameOf(Path file) {
    return file.getFileName().toString().replaceFirst("(--.*)?\\.json$", "");
  }

  static String shortName(String type) {
    return type.replaceFirst("^casework\\.", "");
  }

  /** The type on the wire, such as {@code casework.clue.distributed.v1}. */
  public String type() {
    return "casework." + name;
  }

  /** The topic: {@code x-topic} of the schema, else {@code casework.<first word>.v1}. */
  public String topic() {
    return node.path("x-topic").asString("casework." + name.replaceFirst("\\..*", "") + ".v1");
  }

  /** One line saying what the event says. */
  public String title() {
    return node.path("title").asString("");
  }

  List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (!NAME.matcher(name).matches()) {
      faults.add(name + " is not <matter>.<what-happened>.v<number> in lower-case words");
    }
    if (!DRAFT.equals(node.path("$schema").asString(""))) {
      faults.add(name + " has no \"$schema\": \"" + DRAFT + "\"");
    }
    if (title().isBlank()) {
      faults.add(name + " has no title saying what the event says");
    }
    if (!"object".equals(node.path("type").asString("")) || node.path("properties").isEmpty()) {
      faults.add(name + " describes no object with properties");
    }
    for (JsonNode required : node.path("required")) {
      if (!node.path("properties").has(required.asString())) {
        faults.add(name + " requires " + required.asString() + " without describing it");
      }
    }
    return faults;
  }

  List<String> faultsOf(Path sample) {
    JsonNode body = Json.object(sample);
    List<String> faults = new ArrayList<>();
    Schema schema = REGISTRY.getSchema(node);
    schema
        .validate(body)
        .forEach(error -> faults.add(sample.getFileName() + " does not fit: " + error));
    body.propertyNames().stream()
        .filter(field -> !node.path("properties").has(field))
        .forEach(field -> faults.add(sample.getFileName() + " has " + field + ", not described"));
    return faults;
  }
}
