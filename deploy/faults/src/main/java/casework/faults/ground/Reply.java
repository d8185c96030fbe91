package casework.faults.ground;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * An answer, whatever it is.
 *
 * @param status 0 where there was none: whether the request was carried out is then unknown
 * @param type content type
 */
public record Reply(int status, String type, String etag, String body) {

  /** No answer came. */
  public static Reply none(String why) {
    return new Reply(0, "", "", why);
  }

  public boolean isDone() {
    return status >= 200 && status < 300;
  }

  /** Whether the request may have been carried out or not. */
  public boolean isOpen() {
    return status == 0 || status == 429 || status >= 500;
  }

  public boolean isProblem() {
    return type.startsWith("application/problem+json");
  }

  /** The problem's code; empty where the answer is none. */
  public String problem() {
    return isProblem() ? json().path("code").asString("") : "";
  }

  public JsonNode json() {
    try {
      return JsonMapper.shared().readTree(body);
    } catch (JacksonException notJson) {
      return MissingNode.getInstance();
    }
  }

  /** The revision the answer names; 0 where it names none. */
  public long revision() {
    String digits = etag.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  @Override
  public String toString() {
    return status + " " + (body.length() > 300 ? body.substring(0, 300) + "…" : body);
  }
}
