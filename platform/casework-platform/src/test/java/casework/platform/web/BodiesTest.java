package casework.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.web.Edge.Answer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {

  private final Edge edge = Edge.shared();
  private final String token = edge.issuer.officer("intake", "handler");
  private int before;

  @BeforeEach
  void count() {
    before = ThingController.CHANGES.get();
  }

  @AfterEach
  void nothingHasChanged() {
    assertThat(ThingController.CHANGES.get()).as("changes").isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "                                                        | 400 | body-malformed  | -",
        "{                                                       | 400 | body-malformed  | -",
        "not json                                                | 400 | body-malformed  | -",
        "{'name':'a','count':1}                                  | 400 | body-malformed  | -",
        "{\"name\":\"a\",\"count\":1} trailing                   | 400 | body-malformed  | -",
        "{\"name\":\"a\",\"count\":1}{\"name\":\"b\",\"count\":1} | 400 | body-malformed | -",
        "{\"name\":\"a\",\"count\":1,\"name\":\"b\"}             | 400 | body-malformed  | -",
        "{\"name\":\"a\",\"count\":1,\"parts\":[{\"name\":\"a\",\"name\":\"a\"}]} | 400 |"
            + " body-malformed | -",
        "{\"name\":\"a\",\"count\":1,\"admin\":true}             | 400 | unknown-field   |"
            + " /admin",
        "{\"name\":\"a\",\"count\":1,\"parts\":[{\"x\":1}]}      | 400 | unknown-field   |"
            + " /parts/0/x",
        "{\"name\":1,\"count\":1}                                | 400 | wrong-type      | /name",
        "{\"name\":true,\"count\":1}                             | 400 | wrong-type      | /name",
        "{\"name\":[\"a\"],\"count\":1}                          | 400 | wrong-type      | /name",
        "{\"name\":{\"$gt\":\"\"},\"count\":1}                   | 400 | wrong-type      | /name",
        "{\"name\":\"a\",\"count\":\"1\"}                        | 400 | wrong-type      |"
            + " /count",
        "{\"name\":\"a\",\"count\":1.5}                          | 400 | wrong-type      |"
            + " /count",
        "{\"name\":\"a\",\"count\":null}                         | 400 | wrong-type      |"
            + " /count",
        "{\"name\":\"a\"}                                        | 400 | wrong-type      |"
            + " /count",
        "{\"name\":\"a\",\"count\":true}                         | 400 | wrong-type      |"
            + " /count",
        "{\"name\":\"a\",\"count\":99999999999}                  | 400 | wrong-type      |"
            + " /count",
        "{\"name\":\"a\",\"count\":1,\"bright\":\"true\"}        | 400 | wrong-type      |"
            + " /bright",
        "{\"name\":\"a\",\"count\":1,\"bright\":1}               | 400 | wrong-type      |"
            + " /bright",
        "{\"name\":\"a\",\"count\":1,\"on\":20200101}            | 400 | wrong-type      | /on",
        "{\"name\":\"a\",\"count\":1,\"on\":[2020,1,1]}          | 400 | wrong-type      | /on",
        "{\"name\":\"a\",\"count\":1,\"on\":\"2020-06-31\"}      | 422 | wrong-value     | /on",
        "{\"name\":\"a\",\"count\":1,\"on\":\"yesterday\"}       | 422 | wrong-value     | /on",
        "{\"name\":\"a\",\"count\":1,\"on\":\"\"}                | 422 | wrong-value     | /on",
        "{\"name\":\"a\",\"count\":1,\"shape\":\"OVAL\"}         | 422 | wrong-value     |"
            + " /shape",
        "{\"name\":\"a\",\"count\":1,\"shape\":0}                | 400 | wrong-type      |"
            + " /shape",
        "{\"name\":\"a\",\"count\":1,\"other\":\"x\"}            | 422 | wrong-value     |"
            + " /other",
        "{\"name\":\"a\",\"count\":1,\"parts\":{\"name\":\"a\"}} | 400 | wrong-type      |"
            + " /parts",
        "{\"name\":\"a\",\"count\":1,\"parts\":\"\"}             | 400 | wrong-type      |"
            + " /parts",
        "{\"name\":\"a\\u0000\",\"count\":1}                     | 400 | unfit-text      | /name",
        "{\"name\":\"\\ud800\",\"count\":1}                      | 400 | unfit-text      | /name",
        "{\"name\":\"\\udc00\\ud800\",\"count\":1}               | 400 | unfit-text      | /name",
        "{\"name\":\"a\",\"count\":1,\"notes\":{\"k\\u0000\":\"v\"}} | 400 | unfit-text  |"
            + " /notes",
        "[]                                                      | 400 | body-malformed  | -",
        "null                                                    | 400 | body-malformed  | -",
        "\"a\"                                                   | 400 | body-malformed  | -",
        "{\"name\":\" \",\"count\":1}                            | 422 | invalid-value   | -",
        "{\"name\":\"a\",\"count\":10}                           | 422 | invalid-value   | -",
        "{\"name\":\"a\",\"count\":1,\"code\":\"Z\"}             | 422 | unknown-code    | -",
        "{\"name\":\"a\",\"count\":1,\"code\":\"B\"}             | 422 | unknown-code    | -",
        "{\"name\":\"a\",\"count\":1,\"code\":\"C\"}             | 422 | unknown-code    | -",
      })
  void areReadToTheLetter(String body, int status, String code, String pointer) {
    Answer answer =
        edge.post("/api/things", token, body == null ? "" : body, "Idempotency-Key", "k1");

    ProblemsTest.isProblem(answer, status, code);
    assertThat(answer.json().path("pointer").asString("-")).isEqualTo(pointer);
  }

  @Test
  void tellWhichValuesAreOutOfBounds() {
    Answer answer =
        edge.post(
            "/api/things",
            token,
            "{\"name\":\"\",\"count\":11,\"parts\":[{\"name\":\"a\"},{\"name\":\" \"}]}",
            "Idempotency-Key",
            "k1");

    ProblemsTest.isProblem(answer, 422, "invalid-value");
    assertThat(answer.json().path("errors").valueStream().map(Object::toString))
        .containsExactlyInAnyOrder(
            "{\"pointer\":\"/name\",\"code\":\"not-blank\"}",
            "{\"pointer\":\"/count\",\"code\":\"max\"}",
            "{\"pointer\":\"/parts/1/name\",\"code\":\"not-blank\"}");
  }

  @Test
  void nestedTooDeeplyOrTooLongAreRefusedCheaply() {
    for (String body :
        List.of(
            "[".repeat(10_000),
            "{\"name\":".repeat(40) + "1" + "}".repeat(40),
            "{\"name\":\"a\",\"count\":" + "9".repeat(1_000) + "}",
            "{\"" + "n".repeat(1_000) + "\":1}",
            "{\"name\":\"" + "a".repeat(110_000) + "\",\"count\":1}")) {
      Answer answer = edge.post("/api/things", token, body, "Idempotency-Key", "k1");
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
  }

  @Test
  void largerThanTheCapAreRefusedAnnouncedOrChunked() {
    byte[] large = new byte[256 * 1024 + 1];
    ProblemsTest.isProblem(
        edge.send(
            edge.request("/api/things", token, "Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(large))
                .build()),
        413,
        "body-too-large");
    ProblemsTest.isProblem(
        edge.send(
            edge.request("/api/things", token, "Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .build()),
        413,
        "body-too-large");
  }

  @Test
  void notInUtf8AreRefused() {
    byte[] gbk = {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xd5, (byte) 0xc5, '"', '}'};
    Answer answer =
        edge.send(
            edge.request(
                    "/api/things",
                    token,
                    "Content-Type",
                    "application/json",
                    "Idempotency-Key",
                    "k1")
                .POST(BodyPublishers.ofByteArray(gbk))
                .build());

    ProblemsTest.isProblem(answer, 400, "body-malformed");
  }
}
