package casework.petition.hotline.adapter.kafka;

import casework.petition.hotline.application.ChangeFeed;
import casework.petition.hotline.application.TellOfPetition;
import casework.petition.hotline.domain.ReportStatus;
import casework.platform.inbox.EventHandler;
import casework.platform.inbox.EventInbox;
import casework.platform.inbox.Heard;
import casework.platform.kernel.Act;
import casework.platform.store.WireEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Hears what the service's own petitions say, as everybody else does: once, and in its order about
 * each petition. The hotline's report and the feed of changes follow from it. What is withheld from
 * others is withheld from the feed; the hotline is told how its report stands like that of any
 * other, or its silence would tell that there is something to withhold.
 */
@Component
class PetitionFactsListener {

  private static final String TYPE = "casework.petition.%s.v1";

  private final EventInbox inbox;
  private final TellOfPetition tell;
  private final ChangeFeed feed;
  private final Map<String, EventHandler> handlers = new HashMap<>();

  PetitionFactsListener(EventInbox inbox, TellOfPetition tell, ChangeFeed feed) {
    this.inbox = inbox;
    this.tell = tell;
    this.feed = feed;
    told("registered", ReportStatus.REGISTERED);
    told("accepted", ReportStatus.ACCEPTED);
    told("refused", ReportStatus.REFUSED);
    told("referred", ReportStatus.REFERRED);
    told("closed", ReportStatus.CLOSED);
    told("reopened", ReportStatus.REOPENED);
    handlers.put(TYPE.formatted("notice-given"), (heard, _) -> feed(heard));
    handlers.put(WireEvent.WITHHELD, (heard, act) -> tell.standing(heard.aggregate(), act));
  }

  private void told(String what, ReportStatus status) {
    handlers.put(TYPE.formatted(what), (heard, act) -> both(heard, status, act));
  }

  @KafkaListener(topics = "casework.petition.v1", groupId = "petition-service-feed", batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, handlers);
  }

  // The feed first: it does nothing a second time, and the report's own mark ends the matter.
  private void both(Heard heard, ReportStatus status, Act act) {
    feed(heard);
    if (isWithheld(heard.data())) {
      tell.standing(heard.aggregate(), act);
    } else {
      tell.handle(heard.aggregate(), status, act);
    }
  }

  private void feed(Heard heard) {
    JsonNode data = heard.data();
    if (isWithheld(data)) {
      return;
    }
    Map<String, Object> body = new HashMap<>();
    data.properties().forEach(each -> thin(each.getKey(), each.getValue(), body));
    feed.append(
        new ChangeFeed.Fact(
            heard.id(),
            heard.aggregate(),
            data.required("organ").asString(),
            heard.type(),
            heard.lawAt(),
            body));
  }

  /** A restricted matter's body is empty, or says that it is restricted. */
  private static boolean isWithheld(JsonNode data) {
    return !data.path("organ").isString() || data.path("restricted").asBoolean(false);
  }

  /** Codes, days, numbers and truth values; no list, which may name cadres. */
  private static void thin(String name, JsonNode value, Map<String, Object> body) {
    if (value.isString()) {
      body.put(name, value.asString());
    } else if (value.isIntegralNumber()) {
      body.put(name, value.asLong());
    } else if (value.isBoolean()) {
      body.put(name, value.asBoolean());
    }
  }
}
