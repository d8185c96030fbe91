package casework.testkit.contracts;

import casework.testkit.files.GeneratedFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes a service's {@code contract/asyncapi.yaml} (AsyncAPI 3) from its schemas and samples. */
public final class AsyncApiPage {

  private AsyncApiPage() {}

  /** Fails, having written the file anew, unless it says what schemas and samples say. */
  public static void assertUpToDate(ContractFiles contract) {
    GeneratedFile.assertUnchanged(contract.contract("asyncapi.yaml"), page(contract));
  }

  static String page(ContractFiles contract) {
    List<EventSchema> schemas = contract.schemas();
    if (schemas.isEmpty()) {
      throw new AssertionError(contract.serviceName() + " has no schema to describe");
    }
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("asyncapi", "3.0.0");
    page.put("info", info(contract));
    page.put("defaultContentType", "application/json");
    page.put("channels", channels(contract, schemas));
    page.put("operations", operations(contract, schemas));
    Map<String, Object> messages = new LinkedHashMap<>();
    schemas.forEach(schema -> messages.put(schema.name(), message(contract, schema)));
    Map<String, Object> components = new LinkedHashMap<>();
    components.put("messages", messages);
    components.put("schemas", Map.of("envelope", envelope()));
    page.put("components", components);
    return Json.YAML.writeValueAsString(page);
  }

  private static Map<String, Object> info(ContractFiles contract) {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", contract.serviceName() + " events");
    info.put("version", "1");
    info.put(
        "description",
        "CloudEvents 1.0 in binary mode, keyed by the id of the matter. Generated; a test fails"
            + " when it is out of date.");
    return info;
  }

  private static Map<String, Object> channels(ContractFiles contract, List<EventSchema> schemas) {
    Map<String, Object> channels = new LinkedHashMap<>();
    for (String topic : topics(contract, schemas)) {
      Map<String, Object> messages = new LinkedHashMap<>();
      schemas.stream()
          .filter(schema -> schema.topic().equals(topic))
          .forEach(schema -> messages.put(schema.name(), messageRef(schema.name())));
      contract
          .listens()
          .getOrDefault(topic, Set.of())
          .forEach(type -> messages.putIfAbsent(EventSchema.shortName(type), Map.of("name", type)));
      Map<String, Object> channel = new LinkedHashMap<>();
      channel.put("address", topic);
      channel.put("messages", messages);
      channels.put(topic, channel);
    }
    return channels;
  }

  private static Set<String> topics(ContractFiles contract, List<EventSchema> schemas) {
    Set<String> topics = new TreeSet<>(contract.listens().keySet());
    schemas.forEach(schema -> topics.add(schema.topic()));
    return topics;
  }

  private static Map<String, Object> operations(ContractFiles contract, List<EventSchema> schemas) {
    Map<String, Object> operations = new LinkedHashMap<>();
    schemas.stream()
        .collect(
            Collectors.groupingBy(
                EventSchema::topic,
                TreeMap::new,
                Collectors.mapping(EventSchema::name, Collectors.toList())))
        .forEach(
            (topic, names) -> operations.put("send-" + topic, operation("send", topic, names)));
    contract
        .listens()
        .forEach(
            (topic, types) ->
                operations.put(
                    "receive-" + topic,
                    operation(
                        "receive", topic, types.stream().map(EventSchema::shortName).toList())));
    return operations;
  }

  private static Map<String, Object> operation(String action, String topic, List<String> names) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("action", action);
    operation.put("channel", Map.of("$ref", "#/channels/" + topic));
    operation.put(
        "messages",
        names.stream()
            .map(name -> Map.of("$ref", "#/channels/" + topic + "/messages/" + name))
            .toList());
    return operation;
  }

  private static Map<String, Object> message(ContractFiles contract, EventSchema schema) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("name", schema.type());
    message.put("title", schema.title());
    message.put("headers", Map.of("$ref", "#/components/schemas/envelope"));
    message.put("payload", Map.of("$ref", "./schema/" + schema.name() + ".json"));
    message.put(
        "examples",
        contract.samples().stream()
            .filter(sample -> EventSchema.nameOf(sample).equals(schema.name()))
            .map(AsyncApiPage::example)
            .toList());
    return message;
  }

  private static Map<String, Object> example(Path sample) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("name", sample.getFileName().toString().replaceFirst("\\.json$", ""));
    example.put("payload", Json.object(sample));
    return example;
  }

  private static Map<String, Object> messageRef(String name) {
    return Map.of("$ref", "#/components/messages/" + name);
  }

  private static Map<String, Object> envelope() {
    Map<String, Object> headers = new LinkedHashMap<>();
    for (String name :
        List.of(
            "ce_specversion",
            "ce_id",
            "ce_type",
            "ce_source",
            "ce_subject",
            "ce_time",
            "ce_sequence",
            "ce_matter",
            "ce_lawtime",
            "traceparent")) {
      headers.put(name, Map.of("type", "string"));
    }
    Map<String, Object> envelope = new LinkedHashMap<>();
    envelope.put("type", "object");
    envelope.put("properties", headers);
    return envelope;
  }
}
