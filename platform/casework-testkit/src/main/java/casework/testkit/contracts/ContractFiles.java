package casework.testkit.contracts;

import casework.platform.store.WireEvent;
import casework.testkit.files.GeneratedFile;
import casework.testkit.files.Repository;
import casework.testkit.kafka.EventSample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The {@code contract/} directory of one service: {@code schema/<name>.json}, {@code
 * samples/<name>[--variant].json} (bodies of events, as they are on the wire but for line breaks),
 * {@code listens.json}.
 */
public final class ContractFiles {

  private final Path service;

  private ContractFiles(Path service) {
    this.service = service;
  }

  /** The contract of a service of this repository, such as {@code petition-service}. */
  public static ContractFiles of(String service) {
    return in(Repository.here().path(service));
  }

  /** The contract of the service in that directory. */
  public static ContractFiles in(Path serviceDirectory) {
    return new ContractFiles(serviceDirectory.toAbsolutePath().normalize());
  }

  public String serviceName() {
    return service.getFileName().toString();
  }

  /** The schemas of what the service publishes, by name. */
  public List<EventSchema> schemas() {
    return json("schema").stream().map(EventSchema::read).toList();
  }

  /** The sample files, by name. */
  public List<Path> samples() {
    return json("samples");
  }

  /** The sample of that name, such as {@code clue.distributed.v1}. */
  public Path sample(String name) {
    return contract("samples").resolve(name + ".json");
  }

  /** The sample as an event on its way, for the test of a listener. */
  public EventSample event(String name) {
    return EventSample.of(sample(name));
  }

  /** What the service listens to: types by topic, both by name. */
  public Map<String, Set<String>> listens() {
    Path file = contract("listens.json");
    Map<String, Set<String>> found = new TreeMap<>();
    if (Files.exists(file)) {
      for (var entry : Json.object(file).properties()) {
        Set<String> types = found.computeIfAbsent(entry.getKey(), _ -> new TreeSet<>());
        entry.getValue().forEach(type -> types.add(type.asString()));
      }
    }
    return found;
  }

  /** Fails unless every sample fits its schema and every schema has a sample. */
  public void assertSamplesFit() {
    List<String> faults = sampleFaults();
    if (!faults.isEmpty()) {
      throw new AssertionError("contract of " + serviceName() + ":\n" + String.join("\n", faults));
    }
  }

  List<String> sampleFaults() {
    List<EventSchema> schemas = schemas();
    List<String> faults = new ArrayList<>();
    if (schemas.isEmpty()) {
      faults.add("there is no schema in " + contract("schema"));
    }
    Map<String, EventSchema> byName =
        schemas.stream().collect(Collectors.toMap(EventSchema::name, each -> each));
    Set<String> without = new TreeSet<>(byName.keySet());
    schemas.forEach(schema -> faults.addAll(schema.faults()));
    for (Path sample : samples()) {
      EventSchema schema = byName.get(EventSchema.nameOf(sample));
      if (schema == null) {
        faults.add(sample.getFileName() + " has no schema");
        continue;
      }
      without.remove(schema.name());
      faults.addAll(schema.faultsOf(sample));
    }
    without.forEach(name -> faults.add(name + " has no sample"));
    return faults;
  }

  /** Fails unless the event is, byte for byte, the sample of its type. */
  public void assertWrites(WireEvent event) {
    assertWrites(EventSchema.shortName(event.type()), event);
  }

  /**
   * Fails unless the event is, byte for byte, that sample, on the topic its schema names. A missing
   * sample is written, and the test fails once.
   *
   * @param name such as {@code clue.result-recorded.v1--filing}
   */
  public void assertWrites(String name, WireEvent event) {
    if (!EventSchema.nameOf(sample(name)).equals(EventSchema.shortName(event.type()))) {
      throw new AssertionError(name + " is no sample of " + event.type());
    }
    String written = Json.pretty(event.data());
    Path file = sample(name);
    if (!Files.exists(file)) {
      GeneratedFile.assertUnchanged(file, written);
    }
    String there = read(file);
    if (!there.equals(written)) {
      throw new AssertionError(
          file
              + " is not what is written for "
              + event.type()
              + "; a published sample is changed by hand only.\n"
              + GeneratedFile.firstDifference(there, written)
              + "\nwritten:\n"
              + written);
    }
    String topic = schema(event).topic();
    if (!topic.equals(event.topic())) {
      throw new AssertionError(
          event.type() + " is on " + topic + " by its schema, not on " + event.topic());
    }
  }

  /** Fails unless these are events of all the types there are schemas for, and of no other. */
  public void assertAllTypesAmong(Collection<WireEvent> events) {
    Set<String> written =
        events.stream().map(WireEvent::type).collect(Collectors.toCollection(TreeSet::new));
    Set<String> promised =
        schemas().stream().map(EventSchema::type).collect(Collectors.toCollection(TreeSet::new));
    if (promised.isEmpty() || !written.equals(promised)) {
      throw new AssertionError(
          "types with a schema: " + promised + "\ntypes that are written: " + written);
    }
  }

  private EventSchema schema(WireEvent event) {
    return schemas().stream()
        .filter(each -> each.type().equals(event.type()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(event.type() + " has no schema"));
  }

  Path contract(String name) {
    return service.resolve("contract").resolve(name);
  }

  private List<Path> json(String directory) {
    Path at = contract(directory);
    if (!Files.isDirectory(at)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(at)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
