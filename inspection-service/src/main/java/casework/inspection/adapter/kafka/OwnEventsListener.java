package casework.inspection.adapter.kafka;

import casework.inspection.application.round.SpreadFeedback;
import casework.inspection.domain.RoundId;
import casework.platform.inbox.OwnFact;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears this service's own fact that a unit has been told, so that its follow-up opens and its
 * problems' time runs even if the service was stopped right after the round was kept. Without the
 * inbox: what follows is asked of the round itself, so hearing it twice or out of turn comes to the
 * same.
 */
@Component
class OwnEventsListener {

  private static final String FED_BACK = "casework.inspection.unit-fed-back.v1";

  private final SpreadFeedback spreadFeedback;
  private final JsonMapper json = JsonMapper.shared();

  OwnEventsListener(SpreadFeedback spreadFeedback) {
    this.spreadFeedback = spreadFeedback;
  }

  @KafkaListener(topics = RoundEventWriter.TOPIC, groupId = "inspection-service-own")
  void on(ConsumerRecord<String, byte[]> record) {
    OwnFact.of(record)
        .filter(fact -> fact.type().equals(FED_BACK))
        .ifPresent(
            fact ->
                spreadFeedback.handle(
                    new RoundId(fact.matter()),
                    json.readTree(record.value()).required("unit").asString()));
  }
}
