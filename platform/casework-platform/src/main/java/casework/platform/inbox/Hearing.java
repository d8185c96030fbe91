package casework.platform.inbox;

import java.util.Map;

/**
 * What one part of a service does with the facts it hears. A service has one inbox, in which every
 * fact has its place once; where several parts listen to the same topic, {@link Hearings} lets each
 * have its say.
 */
@FunctionalInterface
public interface Hearing {

  /** What to do, by topic and by event type. */
  Map<String, Map<String, EventHandler>> byTopic();
}
