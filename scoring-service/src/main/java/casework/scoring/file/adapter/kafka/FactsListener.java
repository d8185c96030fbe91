package casework.scoring.file.adapter.kafka;

import casework.platform.inbox.EventInbox;
import casework.platform.inbox.Hearings;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * The one listener of everything this service hears, its own facts among it; each part that wants a
 * fact has its say.
 */
@Component
class FactsListener {

  private final EventInbox inbox;
  private final Hearings hearings;

  FactsListener(EventInbox inbox, Hearings hearings) {
    this.inbox = inbox;
    this.hearings = hearings;
  }

  @KafkaListener(
      topics = {
        "casework.petition.v1",
        "casework.clue.v1",
        "casework.talk.v1",
        "casework.inspection.v1",
        "casework.scoring.v1"
      },
      groupId = "scoring-service",
      batch = "true",
      // Most of what is heard here has no effect, and costs least by the dozen: facts gather for a
      // fifth of a second at most, less than half of what a board may lag behind.
      properties = {"fetch.min.bytes=32768", "fetch.max.wait.ms=200"})
  void on(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, hearings::of);
  }
}
