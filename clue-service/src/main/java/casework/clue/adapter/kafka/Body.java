package casework.clue.adapter.kafka;

import casework.clue.domain.ClueRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact's body in the order in which it is written; what is absent is left out. */
final class Body {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  static Body about(ClueRef about) {
    return new Body()
        .with("clue", about.clue())
        .with("organ", about.organ())
        .with("petition", about.petition())
        .with("referral", about.referral());
  }

  Body with(String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, plain(value));
    }
    return this;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Integer number -> number;
      case Boolean truth -> truth;
      case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case List<?> list -> list.stream().map(Body::plain).toList();
      default -> value.toString();
    };
  }

  Map<String, Object> fields() {
    return fields;
  }
}
