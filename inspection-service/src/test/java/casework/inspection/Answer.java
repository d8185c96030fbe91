package casework.inspection;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
public record Answer(int status, String text, String etag, String type) {

  static Answer of(HttpResponse<String> response) {
    return new Answer(
        response.statusCode(),
        response.body(),
        response.headers().firstValue("ETag").orElse(""),
        response.headers().firstValue("Content-Type").orElse(""));
  }

  public JsonNode json() {
    return JsonMapper.shared().readTree(text);
  }

  /** The problem's code, or nothing where it is none. */
  public String problem() {
    return text.startsWith("{") ? json().path("code").asString("") : "";
  }
}
