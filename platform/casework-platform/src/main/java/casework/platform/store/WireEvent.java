package casework.platform.store;

import java.util.Map;

/**
 * A fact as others read it: ids, dates, codes and outcomes, never a name or a text.
 *
 * @param topic such as {@code casework.clue.v1}
 * @param type such as {@code casework.clue.distributed.v1}
 * @param data the body, in the order in which it is to be written
 * @param restricted true where nobody outside the owning organ may hear of the matter: the fact
 *     keeps its place in the sequence, and its body is withheld
 */
public record WireEvent(String topic, String type, Map<String, ?> data, boolean restricted) {

  /** The type of every fact of a restricted matter. */
  public static final String WITHHELD = "casework.withheld.v1";

  public static WireEvent of(String topic, String type, Map<String, ?> data) {
    return new WireEvent(topic, type, data, false);
  }
}
