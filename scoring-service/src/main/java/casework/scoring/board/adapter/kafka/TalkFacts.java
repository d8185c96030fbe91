package casework.scoring.board.adapter.kafka;

import casework.platform.inbox.EventHandler;
import casework.platform.inbox.Heard;
import casework.platform.inbox.Hearing;
import casework.platform.kernel.Act;
import casework.scoring.board.application.HearFact;
import casework.scoring.board.domain.Trace;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What boards do with facts about talks: one that was held leaves a trace, with the department that
 * held it where that is told.
 */
@Component
final class TalkFacts implements Hearing {

  private final Traced traced;

  TalkFacts(HearFact hearFact) {
    this.traced = new Traced(hearFact);
  }

  @Override
  public Map<String, Map<String, EventHandler>> byTopic() {
    return Map.of("casework.talk.v1", Map.of("casework.talk.held.v1", this::held));
  }

  private void held(Heard heard, Act act) {
    JsonNode data = heard.data();
    LocalDate on = Traced.day(data, "heldOn");
    Trace.Fact fact =
        new Trace.Fact(
            "talk-held/" + data.required("talk").asString(),
            "talk-held",
            on,
            heard.sequence(),
            true);
    Optional<Trace.Place> place =
        Traced.text(data, "department").map(room -> new Trace.Place(room, on, heard.sequence()));
    traced.leave(data, "talk", each -> place.map(each::with).orElse(each).with(fact), act);
  }
}
