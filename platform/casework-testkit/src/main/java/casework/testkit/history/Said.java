package casework.testkit.history;

import casework.testkit.kafka.EventSample;
import casework.testkit.kafka.TestBroker;

/** One fact of a history on its way. */
public record Said(String topic, EventSample event) {

  /** Sends it to the broker of the tests. */
  public void send() {
    TestBroker.send(topic, event);
  }
}
