package casework.platform.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole dated histories as they are published, oldest version of each first. */
final class DirectoryRecords {

  private static final String UNIT = "unit/";
  private static final String CADRE = "cadre/";

  /** The types of record there are, by what their keys begin with. */
  private static final Map<String, String> TYPES =
      Map.of(
          "",
          "casework.directory.organ.v1",
          UNIT,
          "casework.directory.unit.v1",
          CADRE,
          "casework.directory.cadre.v1");

  private final Map<String, List<OrganRecord>> organs = new ConcurrentHashMap<>();
  private final Map<String, List<UnitRecord>> units = new ConcurrentHashMap<>();
  private final Map<String, List<CadreRecord>> cadres = new ConcurrentHashMap<>();
  private final JsonMapper json;

  DirectoryRecords(JsonMapper json) {
    this.json = json;
  }

  /**
   * Takes a record as it is published.
   *
   * @param type null where the record does not say; its key then does
   * @param body null takes out what stands under the key
   * @return false where nothing here is meant by it
   */
  boolean learn(String key, @Nullable String type, byte @Nullable [] body) {
    String kind = kind(key);
    if (kind == null || (type != null && !type.equals(TYPES.get(kind)))) {
      return false;
    }
    String code = key.substring(kind.length());
    switch (kind) {
      case UNIT -> put(units, "unit", code, body, node -> json.treeToValue(node, UnitRecord.class));
      case CADRE ->
          put(cadres, "cadre", code, body, node -> json.treeToValue(node, CadreRecord.class));
      default ->
          put(organs, "organ", code, body, node -> json.treeToValue(node, OrganRecord.class));
    }
    return true;
  }

  private <R> void put(
      Map<String, List<R>> into,
      String member,
      String code,
      byte @Nullable [] body,
      Function<JsonNode, R> read) {
    if (body == null) {
      into.remove(code);
      return;
    }
    Stream<JsonNode> versions = json.readTree(body).required("versions").valueStream();
    List<R> all =
        versions
            .sorted(Comparator.comparing(each -> each.required("validFrom").asString()))
            .map(each -> named(each, member, code))
            .map(read)
            .toList();
    if (all.isEmpty()) {
      throw new IllegalArgumentException("a history without a version");
    }
    into.put(code, all);
  }

  // Units and cadres say their code once, above the versions.
  private static JsonNode named(JsonNode version, String member, String code) {
    return version.asObject().put(member, code);
  }

  private static @Nullable String kind(String key) {
    int slash = key.indexOf('/');
    String kind = key.substring(0, slash + 1);
    return TYPES.containsKey(kind) ? kind : null;
  }

  Map<String, List<OrganRecord>> organs() {
    return organs;
  }

  Optional<OrganRecord> organ(String code, LocalDate on) {
    return on(organs.get(code), OrganRecord::validFrom, on);
  }

  Optional<UnitRecord> unit(String code, LocalDate on) {
    return on(units.get(code), UnitRecord::validFrom, on);
  }

  Optional<CadreRecord> cadre(String id, LocalDate on) {
    return on(cadres.get(id), CadreRecord::validFrom, on);
  }

  Stream<UnitRecord> units(LocalDate on) {
    return units.keySet().stream().sorted().flatMap(each -> unit(each, on).stream());
  }

  Stream<CadreRecord> cadres(LocalDate on) {
    return cadres.keySet().stream().sorted().flatMap(each -> cadre(each, on).stream());
  }

  /** Every key there is. */
  Set<String> keys() {
    Set<String> all = ConcurrentHashMap.newKeySet();
    all.addAll(organs.keySet());
    units.keySet().forEach(each -> all.add(UNIT + each));
    cadres.keySet().forEach(each -> all.add(CADRE + each));
    return all;
  }

  DirectoryCounts counts() {
    return new DirectoryCounts(organs.size(), units.size(), cadres.size());
  }

  private static <R> Optional<R> on(
      @Nullable List<R> versions, Function<R, LocalDate> from, LocalDate day) {
    return versions == null
        ? Optional.empty()
        : versions.reversed().stream().filter(each -> !from.apply(each).isAfter(day)).findFirst();
  }
}
