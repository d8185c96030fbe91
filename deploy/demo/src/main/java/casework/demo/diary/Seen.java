package casework.demo.diary;

import casework.demo.office.Answer;
import casework.demo.office.Unexpected;
import tools.jackson.databind.JsonNode;

/** A document of a service as it was last seen. */
public record Seen(String id, long revision, JsonNode body) {

  /** The document in an answer, whose id may stand in a part of it. */
  public static Seen of(Answer answer, Sheet sheet) {
    JsonNode body = answer.body();
    String id = body.path(sheet.part()).path("id").asString(body.path("id").asString(""));
    if (!answer.isDone() || id.isEmpty() || answer.revision().isEmpty()) {
      throw new Unexpected("not a document with its revision: " + answer);
    }
    return new Seen(id, answer.revision().getAsLong(), body);
  }
}
