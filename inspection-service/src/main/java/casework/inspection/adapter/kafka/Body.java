package casework.inspection.adapter.kafka;

import casework.inspection.domain.Yuan;
import casework.platform.store.WireEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact's body in the order in which it is written; what is absent is left out. */
final class Body {

  private final Map<String, Object> fields = new LinkedHashMap<>();

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
      case Yuan money -> money.yuan();
      case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case List<?> list -> list.stream().map(Body::plain).toList();
      default -> value.toString();
    };
  }

  /** The fact on this service's topic. */
  WireEvent said(String type) {
    return WireEvent.of(RoundEventWriter.TOPIC, "casework." + type + ".v1", fields);
  }
}
