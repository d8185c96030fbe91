package casework.talk.adapter.kafka;

import casework.platform.inbox.EventHandler;
import casework.platform.inbox.EventInbox;
import casework.platform.inbox.Heard;
import casework.platform.kernel.Act;
import casework.talk.application.Cadres;
import casework.talk.application.HearOccasion;
import casework.talk.domain.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Hears how evaluations (述责述廉) ended: a reminder for whom they found wanting; and which stationed
 * body stands last of a year: a talk with its head.
 */
@Component
class ScoringEventsListener {

  // 银川述责述廉细则: 提醒谈话 for those who truly did poorly; what is grave goes to the organisation's
  // own handling, who was misjudged is cleared.
  private static final String POOR = "poor";

  private final EventInbox inbox;
  private final HearOccasion hearOccasion;
  private final Cadres cadres;
  private final Map<String, EventHandler> handlers;

  ScoringEventsListener(EventInbox inbox, HearOccasion hearOccasion, Cadres cadres) {
    this.inbox = inbox;
    this.hearOccasion = hearOccasion;
    this.cadres = cadres;
    this.handlers =
        Map.of(
            "casework.evaluation.concluded.v1", this::concluded,
            "casework.score.last-place.v1", this::lastPlace);
  }

  @KafkaListener(topics = "casework.scoring.v1", groupId = "talk-service", batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, handlers);
  }

  private void concluded(Heard heard, Act act) {
    JsonNode data = heard.data();
    if (!POOR.equals(Reading.textOrNull(data, "verdict"))) {
      return;
    }
    @Nullable LocalDate on = Reading.dayOrNull(data, "concludedOn");
    hearOccasion.ofCadre(
        Reading.text(data, "cadre"),
        new Occasion.Evaluated(
            Reading.id(data, "evaluation"),
            Reading.text(data, "organ"),
            on == null ? act.on() : on),
        act);
  }

  private void lastPlace(Heard heard, Act act) {
    JsonNode data = heard.data();
    UUID standing = Reading.id(data, "standing");
    String organ = Reading.text(data, "organ");
    String body = Reading.text(data, "department");
    LocalDate on = Reading.day(data, "rankedOn");
    hearOccasion.ofStanding(
        standing,
        new Occasion.LastPlaced(
            standing,
            organ,
            Integer.parseInt(Reading.text(data, "year")),
            body,
            cadres.headOf(organ, body, on).orElse(body),
            on),
        act);
  }
}
