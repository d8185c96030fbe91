package casework.demo.replay;

import casework.demo.office.Answer;
import casework.demo.office.Unexpected;
import tools.jackson.databind.JsonNode;

/** A document of a service as it was last seen. */
record Seen(String id, long revision, JsonNode body) {

  static Seen of(Answer answer) {
    String id = answer.body().path("id").asString("");
    if (!answer.isDone() || id.isEmpty() || answer.revision().isEmpty()) {
      throw new Unexpected("not a document with its revision: " + answer);
    }
    return new Seen(id, answer.revision().getAsLong(), answer.body());
  }
}
