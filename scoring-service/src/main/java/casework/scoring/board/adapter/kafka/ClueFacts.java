package casework.scoring.board.adapter.kafka;

import casework.platform.inbox.EventHandler;
import casework.platform.inbox.Heard;
import casework.platform.inbox.Hearing;
import casework.platform.kernel.Act;
import casework.scoring.board.application.HearFact;
import casework.scoring.board.domain.Trace;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What boards do with facts about clues and sanctions: they leave a trace that a body may claim.
 * One fact is one clue's closing or one person's sanction; its later word holds.
 */
@Component
final class ClueFacts implements Hearing {

  private final Traced traced;

  ClueFacts(HearFact hearFact) {
    this.traced = new Traced(hearFact);
  }

  @Override
  public Map<String, Map<String, EventHandler>> byTopic() {
    return Map.of(
        "casework.clue.v1",
        Map.of(
            "casework.clue.handed-over.v1", this::handedOver,
            "casework.clue.closed.v1", (heard, act) -> clue(heard, "closedOn", true, act),
            "casework.clue.reopened.v1", (heard, act) -> clue(heard, "reopenedOn", false, act),
            "casework.clue.voided.v1", (heard, act) -> clue(heard, "voidedOn", false, act),
            "casework.sanction.imposed.v1", (heard, act) -> sanction(heard, "decidedOn", true, act),
            "casework.sanction.revoked.v1",
                (heard, act) -> sanction(heard, "revokedOn", false, act)));
  }

  private void handedOver(Heard heard, Act act) {
    JsonNode data = heard.data();
    Trace.Place place =
        new Trace.Place(
            data.required("department").asString(),
            Traced.day(data, "receivedOn"),
            heard.sequence());
    traced.leave(data, "clue", each -> each.with(place), act);
  }

  private void clue(Heard heard, String day, boolean stands, Act act) {
    JsonNode data = heard.data();
    Trace.Fact fact =
        new Trace.Fact(
            "clue-closed/" + data.required("clue").asString(),
            "clue-closed",
            Traced.day(data, day),
            heard.sequence(),
            stands);
    traced.leave(data, "clue", each -> each.with(fact), act);
  }

  private void sanction(Heard heard, String day, boolean stands, Act act) {
    JsonNode data = heard.data();
    Trace.Fact fact =
        new Trace.Fact(
            "sanction/" + data.required("case").asString() + "/" + data.required("person").asInt(),
            "sanction-imposed",
            Traced.day(data, day),
            heard.sequence(),
            stands);
    traced.leave(data, "clue", each -> each.with(fact), act);
  }
}
