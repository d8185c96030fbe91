package casework.clue.adapter.kafka;

import casework.clue.application.ReceiveReferral;
import casework.clue.domain.Origin;
import casework.platform.inbox.EventHandler;
import casework.platform.inbox.EventInbox;
import casework.platform.inbox.Heard;
import casework.platform.kernel.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Hears of referrals; everything else petitions say only counts. */
@Component
class PetitionEventsListener {

  private final EventInbox inbox;
  private final ReceiveReferral receiveReferral;
  private final Map<String, EventHandler> handlers;

  PetitionEventsListener(EventInbox inbox, ReceiveReferral receiveReferral) {
    this.inbox = inbox;
    this.receiveReferral = receiveReferral;
    this.handlers = Map.of("casework.petition.referred.v1", this::referred);
  }

  @KafkaListener(topics = "casework.petition.v1", groupId = "clue-service", batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, handlers);
  }

  private void referred(Heard heard, Act act) {
    JsonNode data = heard.data();
    Origin.FromPetition origin =
        new Origin.FromPetition(
            UUID.fromString(data.required("petition").asString()),
            UUID.fromString(data.required("referral").asString()),
            data.path("channel").asString(""),
            data.path("category").asString(""),
            data.path("region").asString(""),
            data.path("problem").asString(""),
            LocalDate.parse(data.required("receivedOn").asString()),
            LocalDate.parse(data.required("referredOn").asString()),
            data.path("accusedCount").asInt(1),
            data.path("repeat").asBoolean(false));
    receiveReferral.handle(
        new ReceiveReferral.Command(
            data.required("organ").asString(), data.path("restricted").asBoolean(false), origin),
        act);
  }
}
