package casework.scoring.directory.adapter.files;

import casework.scoring.directory.application.SeedDirectory.Listed;
import casework.scoring.directory.application.SeedDirectory.Seed;
import casework.scoring.directory.domain.Organ;
import casework.scoring.directory.domain.Organ.Department;
import casework.scoring.directory.domain.Organ.DepartmentKind;
import casework.scoring.directory.domain.Organ.Head;
import casework.scoring.directory.domain.Organ.Level;
import casework.scoring.directory.domain.Organ.Officer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of organs' records, one {@code <organ code>.json} each, in the form they go out in. */
public final class SeedFolder {

  private SeedFolder() {}

  /**
   * The organs of the folder, those above before those below; none where there is no folder.
   *
   * @throws UncheckedIOException where a file cannot be read
   */
  public static List<Seed> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Seed> seeds = new ArrayList<>();
      for (Path each : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
        seeds.add(seed(JsonMapper.shared().readTree(Files.readString(each))));
      }
      return seeds;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the directory's first entries", e);
    }
  }

  static Seed seed(JsonNode record) {
    List<Organ.Version> versions =
        record.required("versions").valueStream().map(SeedFolder::version).toList();
    Map<String, Listed> listed = new LinkedHashMap<>();
    record
        .required("versions")
        .valueStream()
        .flatMap(each -> each.path("cadres").valueStream())
        .forEach(each -> listed.putIfAbsent(text(each, "cadre"), listed(each)));
    return new Seed(new Organ(text(record, "organ"), versions), List.copyOf(listed.values()));
  }

  private static Organ.Version version(JsonNode it) {
    JsonNode head = it.path("head");
    return new Organ.Version(
        LocalDate.parse(text(it, "validFrom")),
        text(it, "name"),
        Level.valueOf(text(it, "level")),
        text(it, "region"),
        orNull(it, "parent"),
        head.isObject()
            ? new Head(text(head, "officer"), text(head, "cadre"), text(head, "name"))
            : null,
        it.path("departments")
            .valueStream()
            .map(
                each ->
                    new Department(
                        text(each, "code"),
                        text(each, "name"),
                        DepartmentKind.valueOf(text(each, "kind"))))
            .toList(),
        it.path("officers")
            .valueStream()
            .map(
                each ->
                    new Officer(
                        text(each, "officer"),
                        text(each, "name"),
                        orNull(each, "department"),
                        text(each, "post")))
            .toList());
  }

  private static Listed listed(JsonNode each) {
    return new Listed(
        text(each, "cadre"),
        text(each, "name"),
        text(each, "unit"),
        text(each, "post"),
        text(each, "managedBy"));
  }

  private static String text(JsonNode node, String member) {
    return node.required(member).asString();
  }

  private static @Nullable String orNull(JsonNode node, String member) {
    JsonNode value = node.path(member);
    return value.isString() ? value.asString() : null;
  }
}
