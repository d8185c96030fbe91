package casework.talk.adapter.kafka;

import casework.platform.inbox.EventHandler;
import casework.platform.inbox.EventInbox;
import casework.platform.inbox.Heard;
import casework.platform.kernel.Act;
import casework.talk.application.HearOccasion;
import casework.talk.domain.Occasion;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Hears of petitions that named no substance: a reminder for each cadre they were about. */
@Component
class PetitionEventsListener {

  private static final String NO_SUBSTANCE = "no-substance";

  private final EventInbox inbox;
  private final HearOccasion hearOccasion;
  private final Map<String, EventHandler> handlers;

  PetitionEventsListener(EventInbox inbox, HearOccasion hearOccasion) {
    this.inbox = inbox;
    this.hearOccasion = hearOccasion;
    this.handlers = Map.of("casework.petition.refused.v1", this::refused);
  }

  @KafkaListener(topics = "casework.petition.v1", groupId = "talk-service", batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, handlers);
  }

  private void refused(Heard heard, Act act) {
    JsonNode data = heard.data();
    if (!NO_SUBSTANCE.equals(Reading.textOrNull(data, "reason"))) {
      return;
    }
    Occasion occasion =
        new Occasion.Unverifiable(
            Reading.id(data, "petition"),
            Reading.text(data, "organ"),
            Reading.day(data, "refusedOn"));
    data.path("cadres")
        .valueStream()
        .forEach(cadre -> hearOccasion.ofCadre(cadre.asString(), occasion, act));
  }
}
