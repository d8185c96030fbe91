package casework.testkit.history;

import casework.platform.kernel.Identifiers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the matters and people of a world are called in it. Two worlds of one seed and different
 * salts tell the same history about different ids, so that both can be told to one service.
 */
final class Names {

  private final String salt;
  private final Map<String, UUID> known;
  private final Map<String, String> plain = new LinkedHashMap<>();

  /**
   * @param known what has an id already
   */
  Names(String salt, Map<String, UUID> known) {
    this.salt = salt;
    this.known = Map.copyOf(known);
  }

  UUID id(String what) {
    UUID id = known.getOrDefault(what, Identifiers.derive("world", salt, what));
    plain.put(id.toString(), what);
    return id;
  }

  String cadre(int n) {
    return person("990301-C", "cadre-" + n);
  }

  String officer(int n) {
    return person("990300-JW-O", "officer-" + n);
  }

  private String person(String before, String what) {
    long bits = Identifiers.derive("world", salt, what).getLeastSignificantBits();
    String code = before + (100_000 + Math.floorMod(bits, 900_000));
    plain.put(code, what);
    return code;
  }

  /** All names that begin so, with the ids behind them. */
  List<String> of(String what) {
    return plain.entrySet().stream()
        .filter(each -> each.getValue().startsWith(what))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The text with names instead of ids. */
  String plain(String text) {
    String named = text;
    for (Map.Entry<String, String> each : plain.entrySet()) {
      named = named.replace(each.getKey(), each.getValue());
    }
    return named;
  }
}
