package casework.scoring.config;

import casework.platform.inbox.EventHandler;
import casework.platform.inbox.EventInbox;
import casework.platform.inbox.Hears;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Hears the other services' topics once for all parts of this one: the service has one inbox, so
 * two listeners of the same fact would take each other's for a repetition.
 */
@Component
class TopicsHeard {

  private static final String CLUES = "casework.clue.v1";
  private static final String TALKS = "casework.talk.v1";

  private final EventInbox inbox;
  private final Map<String, EventHandler> ofClues;
  private final Map<String, EventHandler> ofTalks;

  TopicsHeard(EventInbox inbox, List<Hears> parts) {
    this.inbox = inbox;
    this.ofClues = Hears.all(parts, CLUES);
    this.ofTalks = Hears.all(parts, TALKS);
  }

  @KafkaListener(topics = CLUES, groupId = "scoring-service")
  void clue(ConsumerRecord<String, byte[]> record) {
    inbox.receive(record, ofClues);
  }

  @KafkaListener(topics = TALKS, groupId = "scoring-service")
  void talk(ConsumerRecord<String, byte[]> record) {
    inbox.receive(record, ofTalks);
  }
}
