package casework.platform.inbox;

import casework.platform.store.AlreadyApplied;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A part of a service that hears facts of a topic. A service has one inbox: where several of its
 * parts hear the same fact, one listener lets each have its effect before the fact counts as
 * applied.
 */
public interface Hears {

  String topic();

  /** What to do, by event type. */
  Map<String, EventHandler> handlers();

  /** What all parts do with a topic's facts, by event type. */
  static Map<String, EventHandler> all(Collection<? extends Hears> parts, String topic) {
    Map<String, EventHandler> merged = new HashMap<>();
    parts.stream()
        .filter(each -> each.topic().equals(topic))
        .forEach(
            each ->
                each.handlers()
                    .forEach((type, handler) -> merged.merge(type, handler, Hears::both)));
    return Map.copyOf(merged);
  }

  private static EventHandler both(EventHandler one, EventHandler other) {
    return (heard, act) -> {
      try {
        one.on(heard, act);
      } catch (AlreadyApplied e) {
        // Another delivery broke off between the two: the second still has to have its effect.
      }
      other.on(heard, act);
    };
  }
}
