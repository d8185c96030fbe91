package casework.testkit.history;

import casework.testkit.kafka.EventSample;
import casework.testkit.kafka.TestBroker;
import java.util.List;
import java.util.Set;

/** One fact of a history on its way. */
public record Said(String topic, EventSample event) {

  /** Sends what is said on these topics, in its order, and waits until the tests' broker has it. */
  public static void tell(List<Said> said, Set<String> topics) {
    TestBroker.send(
        said.stream()
            .filter(each -> topics.contains(each.topic))
            .map(each -> each.event.record(each.topic))
            .toList());
  }
}
