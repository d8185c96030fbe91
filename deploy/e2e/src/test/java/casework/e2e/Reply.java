package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product answered. */
record Reply(String asked, int status, String type, String etag, String body) {

  static Reply of(String asked, HttpResponse<String> response) {
    return new Reply(
        asked,
        response.statusCode(),
        response.headers().firstValue("Content-Type").orElse(""),
        response.headers().firstValue("ETag").orElse(""),
        response.body());
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(body);
  }

  /** The body, where the answer is the one that was hoped for. */
  JsonNode is(int wanted) {
    assertThat(status).as("%s says %s", asked, body).isEqualTo(wanted);
    return json();
  }

  /** The problem's code; empty where the answer is none. */
  String problem() {
    return type.startsWith("application/problem+json") ? json().path("code").asString("") : "";
  }

  @Override
  public String toString() {
    return asked + " → " + status + " " + (body.length() > 400 ? body.substring(0, 400) : body);
  }
}
