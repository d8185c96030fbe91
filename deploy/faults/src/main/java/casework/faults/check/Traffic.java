package casework.faults.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What went over the wire; none of it is a fault.
 *
 * @param facts different facts
 * @param deliveries records on the topics
 * @param overtaken first deliveries that came before the one said before them
 */
public record Traffic(int facts, int deliveries, int overtaken) {

  /** Counts what is on the topics. */
  public static Traffic of(Snapshot held) {
    Set<String> ids = new HashSet<>();
    Map<String, Long> highest = new HashMap<>();
    int deliveries = 0;
    int overtaken = 0;
    for (Fact each : held.said().toList()) {
      deliveries++;
      if (ids.add(each.id())) {
        long before = highest.getOrDefault(each.stream(), 0L);
        overtaken += each.sequence() < before ? 1 : 0;
        highest.merge(each.stream(), each.sequence(), Math::max);
      }
    }
    return new Traffic(ids.size(), deliveries, overtaken);
  }
}
