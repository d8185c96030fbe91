package casework.clue.adapter.kafka;

import casework.clue.application.OpenCase;
import casework.clue.domain.ClueId;
import casework.platform.inbox.OwnFact;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Hears this service's own fact that a clue is closed, so that the case it files comes about even
 * if the service was stopped right after the result was kept. Without the inbox: the case's id
 * follows from the clue's, so hearing it twice or out of turn makes one case, and the inbox would
 * cost a write for every other fact of this service. Of a restricted clue's facts it is not told
 * which they are, and asks the clue itself.
 */
@Component
class OwnEventsListener {

  private static final String CLOSED = "casework.clue.closed.v1";

  private final OpenCase openCase;

  OwnEventsListener(OpenCase openCase) {
    this.openCase = openCase;
  }

  @KafkaListener(topics = ClueEventWriter.TOPIC, groupId = "clue-service-own")
  void on(ConsumerRecord<String, byte[]> record) {
    OwnFact.of(record)
        .filter(fact -> fact.mayBe(CLOSED))
        .ifPresent(fact -> openCase.handle(new ClueId(fact.matter())));
  }
}
