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
      batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, hearings::of);
  }
}
