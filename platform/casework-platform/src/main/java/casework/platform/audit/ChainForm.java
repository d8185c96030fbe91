package casework.platform.audit;

import casework.platform.secrecy.Suite;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How a row of the chain is stored and hashed: {@code {_id: position, prev, hash, entry}}, the hash
 * being SHA-256 over the canonical JSON of entry, position and the hash before (names sorted, no
 * space, instants and ids as text). Under the national suite it is SM3, and says so before it:
 * {@code SM3:<hash>}; the row after it takes that up with the hash, so the algorithm of a row
 * cannot be changed unseen.
 */
final class ChainForm {

  /** What stands for the hash before the first row. */
  static final String BEFORE_FIRST = "0".repeat(64);

  private ChainForm() {}

  /** The row for that entry at that place. */
  static Document row(Suite suite, long position, String prev, AuditEntry entry) {
    Document body = body(entry);
    return new Document("_id", position)
        .append("prev", prev)
        .append("hash", hash(suite, position, prev, body))
        .append("entry", body);
  }

  static String hash(Suite suite, long position, String prev, Document body) {
    String text = canonical(Map.of("entry", body, "position", position, "prev", prev));
    String digest = HexFormat.of().formatHex(suite.digest(text.getBytes(StandardCharsets.UTF_8)));
    return suite == Suite.INTERNATIONAL ? digest : suite.digestName() + ":" + digest;
  }

  /** The suite that a row's hash says it was made with. */
  static Suite suiteOf(String hash) {
    return hash.startsWith(Suite.NATIONAL.digestName() + ":")
        ? Suite.NATIONAL
        : Suite.INTERNATIONAL;
  }

  static AuditRow read(Document row) {
    Document body = row.get("entry", Document.class);
    String matter = body.getString("matter");
    AuditEntry entry =
        new AuditEntry(
            UUID.fromString(body.getString("id")),
            Instant.parse(body.getString("at")),
            Instant.parse(body.getString("lawAt")),
            body.getString("actor"),
            body.getString("organ"),
            body.getString("step"),
            matter == null ? null : UUID.fromString(matter),
            body.getLong("revision"),
            body.getList("rules", String.class),
            body.getString("outcome"),
            body.getString("detail"),
            body.getString("traceparent"));
    return new AuditRow(row.getLong("_id"), entry);
  }

  private static Document body(AuditEntry entry) {
    Document body =
        new Document("id", entry.id().toString())
            .append("at", entry.at().toString())
            .append("lawAt", entry.lawAt().toString())
            .append("actor", entry.actor())
            .append("organ", entry.organ())
            .append("step", entry.step())
            .append("revision", entry.revision())
            .append("rules", entry.rules())
            .append("outcome", entry.outcome());
    UUID matter = entry.matter();
    if (matter != null) {
      body.append("matter", matter.toString());
    }
    if (entry.detail() != null) {
      body.append("detail", entry.detail());
    }
    if (entry.traceparent() != null) {
      body.append("traceparent", entry.traceparent());
    }
    return body;
  }

  /** JSON with sorted names and no space; a value of any other kind says its class. */
  static String canonical(@Nullable Object value) {
    StringBuilder json = new StringBuilder();
    write(json, value);
    return json.toString();
  }

  private static void write(StringBuilder json, @Nullable Object value) {
    switch (value) {
      case null -> json.append("null");
      case Map<?, ?> map -> writeObject(json, map);
      case List<?> list -> writeArray(json, list);
      case Integer number -> json.append(number.longValue());
      case Long number -> json.append(number.longValue());
      case Boolean truth -> json.append(truth.booleanValue());
      case String text -> writeText(json, text);
      default -> writeText(json, value.getClass().getName() + " " + value);
    }
  }

  private static void writeObject(StringBuilder json, Map<?, ?> map) {
    TreeMap<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((name, each) -> sorted.put(String.valueOf(name), each));
    char separator = '{';
    for (Map.Entry<String, @Nullable Object> each : sorted.entrySet()) {
      json.append(separator);
      writeText(json, each.getKey());
      json.append(':');
      write(json, each.getValue());
      separator = ',';
    }
    json.append(sorted.isEmpty() ? "{}" : "}");
  }

  private static void writeArray(StringBuilder json, List<?> list) {
    json.append('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        json.append(',');
      }
      write(json, list.get(i));
    }
    json.append(']');
  }

  private static void writeText(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
