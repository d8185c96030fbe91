package casework.talk.adapter.kafka;

import casework.platform.deadline.Colour;
import casework.platform.inbox.EventHandler;
import casework.platform.inbox.EventInbox;
import casework.platform.inbox.Heard;
import casework.platform.kernel.Act;
import casework.talk.application.HearOccasion;
import casework.talk.application.HearOfClue;
import casework.talk.domain.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Hears of warned clues, for the graded talks; of sanctions, for admonitions and return visits; and
 * of what became of clues that a talk brought to light.
 */
@Component
class ClueEventsListener {

  private static final String TALK = "talk";

  private final EventInbox inbox;
  private final HearOccasion hearOccasion;
  private final HearOfClue hearOfClue;
  private final Map<String, EventHandler> handlers;

  ClueEventsListener(EventInbox inbox, HearOccasion hearOccasion, HearOfClue hearOfClue) {
    this.inbox = inbox;
    this.hearOccasion = hearOccasion;
    this.hearOfClue = hearOfClue;
    this.handlers =
        Map.of(
            "casework.clue.arrived.v1", (heard, act) -> outcome(heard, "arrived", "arrivedOn", act),
            "casework.clue.noticed.v1", this::noticed,
            "casework.clue.closed.v1", (heard, act) -> outcome(heard, "closed", "closedOn", act),
            "casework.clue.reopened.v1", this::reopened,
            "casework.clue.voided.v1", this::voided,
            "casework.clue.struck-off.v1",
                (heard, act) -> outcome(heard, "struck-off", "struckOffOn", act),
            "casework.sanction.imposed.v1", this::imposed,
            "casework.sanction.revoked.v1", this::revoked);
  }

  @KafkaListener(topics = "casework.clue.v1", groupId = "talk-service", batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, handlers);
  }

  private void noticed(Heard heard, Act act) {
    JsonNode data = heard.data();
    @Nullable UUID mandate = Reading.idOrNull(data, "mandate");
    @Nullable String level = Reading.textOrNull(data, "level");
    if (mandate == null || level == null) {
      return;
    }
    @Nullable String department = Reading.textOrNull(data, "department");
    String keeper = data.path("keeper").asString(department == null ? "" : department);
    UUID clue = Reading.id(data, "clue");
    hearOccasion.ofClue(
        clue,
        new Occasion.ClueWarned(
            clue,
            Reading.text(data, "organ"),
            mandate,
            Colour.valueOf(Reading.text(data, "colour").toUpperCase(Locale.ROOT)),
            level,
            department,
            keeper,
            Reading.day(data, "noticedOn")),
        act);
  }

  private void reopened(Heard heard, Act act) {
    LocalDate on = Reading.day(heard.data(), "reopenedOn");
    hearOccasion.ofClue(Reading.id(heard.data(), "clue"), new Occasion.ClueReopened(on), act);
    outcome(heard, "reopened", "reopenedOn", act);
  }

  private void voided(Heard heard, Act act) {
    LocalDate on = Reading.day(heard.data(), "voidedOn");
    hearOccasion.ofClue(Reading.id(heard.data(), "clue"), new Occasion.ClueVoided(on), act);
    outcome(heard, "voided", "voidedOn", act);
  }

  private void outcome(Heard heard, String outcome, String day, Act act) {
    JsonNode data = heard.data();
    if (TALK.equals(Reading.textOrNull(data, "origin"))) {
      hearOfClue.handle(
          Reading.idOrNull(data, "originMatter"),
          Reading.idOrNull(data, "transfer"),
          Reading.id(data, "clue"),
          outcome,
          Reading.day(data, day),
          act);
    }
  }

  private void imposed(Heard heard, Act act) {
    JsonNode data = heard.data();
    @Nullable String cadre = Reading.textOrNull(data, "cadre");
    if (cadre == null) {
      // Nobody whom the talk rules speak of: they ask for talks with cadres the directory knows.
      return;
    }
    List<String> measures =
        data.path("measures").valueStream().map(each -> each.asString()).toList();
    hearOccasion.ofCadre(
        cadre,
        new Occasion.Sanctioned(
            Reading.id(data, "case"),
            Reading.id(data, "clue"),
            data.path("person").asInt(1),
            Reading.text(data, "organ"),
            measures,
            Reading.day(data, "decidedOn")),
        act);
  }

  private void revoked(Heard heard, Act act) {
    JsonNode data = heard.data();
    @Nullable String cadre = Reading.textOrNull(data, "cadre");
    if (cadre != null) {
      hearOccasion.ofCadre(
          cadre,
          new Occasion.SanctionRevoked(
              Reading.id(data, "case"),
              data.path("person").asInt(1),
              Reading.day(data, "revokedOn")),
          act);
    }
  }
}
