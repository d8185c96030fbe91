package casework.inspection.adapter.kafka;

import casework.inspection.application.transfer.HearOfClue;
import casework.inspection.domain.transfer.ClueFact;
import casework.inspection.domain.transfer.TransferId;
import casework.platform.inbox.EventHandler;
import casework.platform.inbox.EventInbox;
import casework.platform.kernel.LawDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Hears what becomes of transferred clues; clues that came otherwise are passed over. */
@Component
class ClueEventsListener {

  private final EventInbox inbox;
  private final HearOfClue hearOfClue;
  private final Map<String, EventHandler> handlers;

  ClueEventsListener(EventInbox inbox, HearOfClue hearOfClue) {
    this.inbox = inbox;
    this.hearOfClue = hearOfClue;
    this.handlers =
        Map.of(
            "casework.clue.registered.v1", told(ClueFact.What.REGISTERED, "registeredOn"),
            "casework.clue.closed.v1", told(ClueFact.What.CLOSED, "closedOn"),
            "casework.clue.reopened.v1", told(ClueFact.What.REOPENED, "reopenedOn"),
            "casework.clue.struck-off.v1", told(ClueFact.What.STRUCK_OFF, "struckOffOn"),
            "casework.clue.voided.v1", told(ClueFact.What.VOIDED, "voidedOn"));
  }

  @KafkaListener(topics = "casework.clue.v1", groupId = "inspection-service", batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, handlers);
  }

  private EventHandler told(ClueFact.What what, String day) {
    return (heard, act) -> {
      JsonNode data = heard.data();
      if ("inspection".equals(data.path("origin").asString(""))
          && data.path("originMatter").isString()) {
        String on = data.path(day).asString("");
        ClueFact fact =
            new ClueFact(
                heard.aggregate(),
                heard.sequence(),
                what,
                on.isEmpty() ? LawDays.of(heard.lawAt()) : LocalDate.parse(on),
                data.path("result").asString(null));
        hearOfClue.handle(
            new TransferId(UUID.fromString(data.path("originMatter").asString())), fact, act);
      }
    };
  }
}
