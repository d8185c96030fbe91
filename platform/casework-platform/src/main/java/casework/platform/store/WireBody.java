package casework.platform.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact's body in the order in which it is written; what is absent is left out. Enum constants
 * become the code that others read: lower case, with hyphens.
 */
public final class WireBody {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** Adds a member; numbers, truth values and lists stay what they are, all else becomes text. */
  public WireBody with(String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, plain(value));
    }
    return this;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Number number -> number;
      case Boolean truth -> truth;
      case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case List<?> list -> list.stream().map(WireBody::plain).toList();
      default -> value.toString();
    };
  }

  /** The members in their order. */
  public Map<String, Object> fields() {
    return fields;
  }
}
