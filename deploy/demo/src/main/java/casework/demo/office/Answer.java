package casework.demo.office;

import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * What came back.
 *
 * @param revision the matter's revision from the ETag; empty where there was none
 * @param body an empty object where there was none
 */
public record Answer(int status, OptionalLong revision, JsonNode body) {

  public boolean isDone() {
    return status >= 200 && status < 300;
  }

  /** The matter was changed by somebody else, or the step has been taken already. */
  public boolean asksToLook() {
    return status == 409 || status == 412;
  }

  /** The problem's code; empty where the answer is none. */
  public String problem() {
    return body.path("code").asString("");
  }
}
