package casework.talk.adapter.kafka;

import casework.platform.inbox.EventHandler;
import casework.platform.inbox.EventInbox;
import casework.platform.inbox.Heard;
import casework.platform.kernel.Act;
import casework.talk.application.HearOccasion;
import casework.talk.domain.Occasion;
import casework.talk.domain.PostKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Hears of appointments, transfers and retirements, and of what of them was not so. */
@Component
class CadreEventsListener {

  private final EventInbox inbox;
  private final HearOccasion hearOccasion;
  private final Map<String, EventHandler> handlers;

  CadreEventsListener(EventInbox inbox, HearOccasion hearOccasion) {
    this.inbox = inbox;
    this.hearOccasion = hearOccasion;
    this.handlers =
        Map.of(
            "casework.cadre.appointed.v1", this::appointed,
            "casework.cadre.transferred.v1", this::appointed,
            "casework.cadre.appointment-withdrawn.v1", this::withdrawn,
            "casework.cadre.corrected.v1", this::corrected,
            "casework.cadre.retired.v1", this::retired);
  }

  @KafkaListener(topics = "casework.cadre.v1", groupId = "talk-service", batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, handlers);
  }

  private void appointed(Heard heard, Act act) {
    JsonNode data = heard.data();
    hear(
        data,
        new Occasion.Appointed(
            Reading.id(data, "appointment"),
            Reading.text(data, "organ"),
            Reading.text(data, "post"),
            Reading.textOrNull(data, "fromPost"),
            kind(Reading.text(data, "postKind")),
            Reading.day(data, "decidedOn"),
            Reading.day(data, "takesOfficeOn")),
        act);
  }

  private void withdrawn(Heard heard, Act act) {
    JsonNode data = heard.data();
    hear(
        data,
        new Occasion.AppointmentWithdrawn(
            Reading.id(data, "appointment"), Reading.day(data, "withdrawnOn")),
        act);
  }

  private void corrected(Heard heard, Act act) {
    JsonNode data = heard.data();
    @Nullable String kind = Reading.textOrNull(data, "postKind");
    hear(
        data,
        new Occasion.Corrected(
            Reading.idOrNull(data, "appointment"),
            kind == null ? null : kind(kind),
            Reading.dayOrNull(data, "decidedOn"),
            Reading.dayOrNull(data, "takesOfficeOn"),
            Reading.dayOrNull(data, "retiredOn"),
            Reading.day(data, "correctedOn")),
        act);
  }

  private void retired(Heard heard, Act act) {
    hear(heard.data(), new Occasion.Retired(Reading.day(heard.data(), "retiredOn")), act);
  }

  private void hear(JsonNode data, Occasion occasion, Act act) {
    hearOccasion.ofCadre(Reading.text(data, "cadre"), occasion, act);
  }

  private static PostKind kind(String word) {
    return PostKind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
