package casework.faults.check;

import casework.platform.kernel.LawDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** A document as a service keeps it, read by the paths of its fields. */
public record Kept(BsonDocument document) {

  private Optional<BsonValue> value(String path) {
    BsonValue at = document;
    for (String name : path.split("\\.")) {
      if (at == null || !at.isDocument()) {
        return Optional.empty();
      }
      at = at.asDocument().get(name);
    }
    return Optional.ofNullable(at).filter(found -> !found.isNull());
  }

  public boolean has(String path) {
    return value(path).isPresent();
  }

  /** Text, a number or an id as text; empty where there is none. */
  public String text(String path) {
    return value(path).map(Kept::plain).orElse("");
  }

  private static String plain(BsonValue value) {
    return switch (value.getBsonType()) {
      case STRING -> value.asString().getValue();
      case BINARY -> value.asBinary().asUuid().toString();
      case INT32, INT64 -> String.valueOf(value.asNumber().longValue());
      default -> value.toString();
    };
  }

  public long number(String path) {
    return value(path).map(found -> found.asNumber().longValue()).orElse(0L);
  }

  /** A day as ISO text. */
  public Optional<LocalDate> day(String path) {
    return Optional.of(text(path)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }

  /** The law day of a signature, whose {@code at} is an instant. */
  public Optional<LocalDate> signedOn(String path) {
    return Optional.of(text(path + ".at"))
        .filter(text -> !text.isEmpty())
        .map(Instant::parse)
        .map(LawDays::of);
  }

  /** Documents of a list; none where there is no list. */
  public List<Kept> list(String path) {
    return value(path)
        .filter(BsonValue::isArray)
        .map(array -> array.asArray().stream().map(each -> new Kept(each.asDocument())).toList())
        .orElse(List.of());
  }

  public Optional<Kept> part(String path) {
    return value(path).filter(BsonValue::isDocument).map(each -> new Kept(each.asDocument()));
  }

  public String id() {
    return text("_id");
  }

  /** Whether the document is a matter of the store, with a revision, an outbox and an inbox. */
  boolean isMatter() {
    return Arrays.asList("revision", "seq", "outbox", "state").stream().allMatch(this::has);
  }

  UUID uuid() {
    return UUID.fromString(id());
  }
}
