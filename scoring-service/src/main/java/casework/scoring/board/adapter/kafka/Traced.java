package casework.scoring.board.adapter.kafka;

import casework.platform.kernel.Act;
import casework.scoring.board.application.HearFact;
import casework.scoring.board.domain.Trace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Reads what all heard facts have in common. */
record Traced(HearFact hearFact) {

  void leave(JsonNode data, String matter, UnaryOperator<Trace> heard, Act act) {
    hearFact.handle(
        UUID.fromString(data.required(matter).asString()),
        data.required("organ").asString(),
        text(data, "petition").map(UUID::fromString).orElse(null),
        heard,
        act);
  }

  static Optional<String> text(JsonNode data, String field) {
    return Optional.of(data.path(field).asString("")).filter(each -> !each.isEmpty());
  }

  static LocalDate day(JsonNode data, String field) {
    return LocalDate.parse(data.required(field).asString());
  }
}
