package casework.scoring.opinion.adapter.integrity;

import casework.scoring.opinion.application.Integrity.Answer;
import casework.scoring.opinion.application.Integrity.Measure;
import casework.scoring.opinion.application.Integrity.Open;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a service's answer strictly: a member that is missing makes it no answer. */
final class IntegrityReader {

  private IntegrityReader() {}

  /**
   * @throws RuntimeException of whatever kind where it is not the whole agreed answer
   */
  static Answer read(String service, String cadre, String body) {
    JsonNode answer = JsonMapper.shared().readTree(body);
    if (!answer.required("cadre").asString().equals(cadre)
        || !answer.required("complete").isBoolean()
        || !answer.required("complete").booleanValue()) {
      throw new IllegalStateException("not a complete answer about that cadre");
    }
    LocalDate.parse(answer.required("asOf").asString());
    List<Open> open = new ArrayList<>();
    for (JsonNode each : list(answer, "open")) {
      open.add(new Open(text(each, "kind"), LocalDate.parse(text(each, "since"))));
    }
    List<Measure> measures = new ArrayList<>();
    for (JsonNode each : list(answer, "measures")) {
      measures.add(new Measure(text(each, "measure"), LocalDate.parse(text(each, "decidedOn"))));
    }
    return new Answer(service, open, measures);
  }

  private static JsonNode list(JsonNode answer, String member) {
    JsonNode list = answer.required(member);
    if (!list.isArray()) {
      throw new IllegalStateException(member + " is no list");
    }
    return list;
  }

  private static String text(JsonNode node, String member) {
    JsonNode value = node.required(member);
    if (!value.isString() || value.asString().isEmpty()) {
      throw new IllegalStateException(member + " is no text");
    }
    return value.asString();
  }
}
