package casework.platform.inbox;

import casework.platform.kernel.Act;
import casework.platform.store.AlreadyApplied;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a service that hear facts, joined: each lets a fact have its effect once. */
public final class Hearings {

  private final Map<String, Map<String, EventHandler>> joined = new HashMap<>();

  public Hearings(List<Hearing> parts) {
    Map<String, Map<String, List<EventHandler>>> all = new HashMap<>();
    for (Hearing part : parts) {
      part.byTopic()
          .forEach(
              (topic, byType) ->
                  byType.forEach(
                      (type, handler) ->
                          all.computeIfAbsent(topic, _ -> new HashMap<>())
                              .computeIfAbsent(type, _ -> new ArrayList<>())
                              .add(handler)));
    }
    all.forEach(
        (topic, byType) -> {
          Map<String, EventHandler> handlers = new HashMap<>();
          byType.forEach(
              (type, several) -> handlers.put(type, (heard, act) -> each(several, heard, act)));
          joined.put(topic, Map.copyOf(handlers));
        });
  }

  /** What to do with the facts of a topic, by their types; nothing where nobody listens to it. */
  public Map<String, EventHandler> of(String topic) {
    return joined.getOrDefault(topic, Map.of());
  }

  // One part may have finished before a crash and another not: the former's having been applied is
  // no reason to leave the latter out.
  private static void each(List<EventHandler> several, Heard heard, Act act) {
    int applied = 0;
    for (EventHandler handler : several) {
      try {
        handler.on(heard, act);
        applied++;
      } catch (AlreadyApplied e) {
        // Had its effect before.
      }
    }
    if (applied == 0) {
      throw new AlreadyApplied();
    }
  }
}
