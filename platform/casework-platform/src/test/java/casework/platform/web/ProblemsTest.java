package casework.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.web.Edge.Answer;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

  private static final String GOOD = "{\"name\":\"a\",\"count\":1}";

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

  static void isProblem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.code()).as(answer.body()).isEqualTo(code);
    assertThat(answer.json().path("type").asString()).isEqualTo("/problems/" + code);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("title").asString()).isNotBlank();
    assertThat(answer.body())
        .doesNotContain("secret", "Exception", "casework.platform", "tools.jackson", "\tat ");
  }

  @Nested
  class Headers {

    @ParameterizedTest
    @CsvSource(
        value = {
          "-, 428, if-match-missing",
          "7, 400, if-match-malformed",
          "\"0\", 400, if-match-malformed",
          "\"-1\", 400, if-match-malformed",
          "W/\"7\", 400, if-match-malformed",
          "*, 400, if-match-malformed",
          "'\"7\", \"8\"', 400, if-match-malformed",
          "\"99999999999999999999\", 400, if-match-malformed"
        })
    void ofAStepSayWhichRevisionWasSeen(String tag, int status, String code) {
      String path = "/api/things/00000000-0000-0000-0000-000000000001/steps";
      String body = "{\"note\":\"a\"}";

      isProblem(
          tag.equals("-")
              ? edge.post(path, token, body)
              : edge.post(path, token, body, "If-Match", tag),
          status,
          code);
    }

    @Test
    void ofACreationCarryAKey() {
      isProblem(
          edge.post("/api/tried-things", token, "{\"count\":1}"), 400, "idempotency-key-missing");
      for (String path : List.of("/api/things", "/api/other-things", "/api/tried-things")) {
        isProblem(edge.post(path, token, GOOD), 400, "idempotency-key-missing");
        for (String bad : List.of("a b", "k".repeat(65))) {
          isProblem(
              edge.post(path, token, GOOD, "Idempotency-Key", bad),
              400,
              "idempotency-key-malformed");
        }
      }
    }
  }

  @Nested
  class Previews {

    @Test
    void areAskedForOrNot() {
      isProblem(
          edge.post("/api/tried-things?preview=maybe", token, GOOD, "Idempotency-Key", "k"),
          400,
          "bad-request");
      isProblem(
          edge.post("/api/tried-things?preview=true", token, "{\"count\":1}"),
          422,
          "invalid-value");
    }

    @Test
    void needNoKeyAndMakeNothing() {
      assertThat(edge.post("/api/tried-things?preview=true", token, GOOD).body())
          .isEqualTo("true Step");
      assertThat(
              edge.post("/api/tried-things?preview=false", token, GOOD, "Idempotency-Key", "k")
                  .body())
          .isEqualTo("false Creation");
    }
  }

  @Nested
  class Requests {

    @Test
    void toNowhereAreNotFound() {
      isProblem(edge.get("/api/nowhere", token), 404, "no-such-resource");
      isProblem(edge.get("/nowhere", token), 404, "no-such-resource");
      isProblem(edge.get("/error", token), 404, "no-such-resource");
    }

    @Test
    void withAnotherMethodSayWhichAreTaken() {
      Answer answer = edge.send(edge.request("/api/things", token).DELETE().build());

      isProblem(answer, 405, "method-not-allowed");
      assertThat(answer.header("Allow")).contains("POST").contains("GET");
    }

    @Test
    void ofAnotherMediaTypeAreRefused() {
      for (String type :
          List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
        isProblem(
            edge.send(
                edge.request("/api/things", token, "Content-Type", type, "Idempotency-Key", "k")
                    .POST(BodyPublishers.ofString(GOOD))
                    .build()),
            415,
            "media-type-not-supported");
      }
    }

    @Test
    void forAFormatNobodyHasAreRefusedInOurs() {
      isProblem(edge.get("/api/things", token, "Accept", "image/png"), 406, "not-acceptable");
      isProblem(edge.get("/api/failures/rule", token, "Accept", "text/csv"), 409, "a-rule");
    }

    @ParameterizedTest
    @CsvSource({
      "/api/numbers, bad-request",
      "/api/numbers?of=x, bad-request",
      "/api/things/not-an-id/steps, method-not-allowed",
      "/api/things?limit=0, limit-malformed",
      "/api/things?limit=201, limit-malformed",
      "/api/things?limit=-1, limit-malformed",
      "/api/things?limit=1e2, limit-malformed",
      "/api/things?cursor=, cursor-malformed",
      "/api/things?cursor=!!, cursor-malformed",
      "/api/things?cursor=OTk6YQ, cursor-malformed",
      "/api/things?cursor=LTE6YQ, cursor-malformed",
      "/api/things?cursor=_w, cursor-malformed",
      "/api/numbers?of=1%00, bad-request",
      "/api/things;x=1, bad-request",
      "/api//things, bad-request",
      "/api/%2e%2e/things, bad-request",
    })
    void withParametersThatMeanNothingAreRefused(String path, String code) {
      isProblem(edge.get(path, token), code.equals("method-not-allowed") ? 405 : 400, code);
    }

    @Test
    void outOfBoundsSayWhichParameter() {
      Answer answer = edge.get("/api/numbers?of=1&bound=10", token);

      isProblem(answer, 422, "invalid-value");
      assertThat(answer.json().path("errors").toString()).contains("/bound").contains("max");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "GET /api/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
          "GET /a|b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
          "POST /api/things HTTP/1.1\r\n"
              + "Host: a\r\n"
              + "Content-Length: 5\r\n"
              + "Transfer-Encoding: nope\r\n"
              + "Connection: close\r\n\r\n"
        })
    void tooBrokenForAnyControllerShowNothingOfTheInside(String raw) throws IOException {
      try (Socket socket = new Socket("127.0.0.1", edge.port)) {
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(raw.getBytes(StandardCharsets.US_ASCII));
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer)
            .matches("(?s)HTTP/1.1 (400|401|501).*")
            .doesNotContainIgnoringCase("tomcat", "<html", "exception");
      }
    }
  }

  @Nested
  class Failures {

    @ParameterizedTest
    @CsvSource({
      "phase, 409, not-in-that-phase",
      "rule, 409, a-rule",
      "authority, 403, not-your-role",
      "unknown, 404, no-such-thing",
      "meaning, 422, no-sense",
      "stale, 412, stale-revision",
      "applied, 409, already-applied",
      "full, 503, store-unavailable",
      "audit, 503, audit-unavailable",
      "store, 503, store-unavailable",
      "wrapped-store, 503, store-unavailable",
      "checked, 500, internal-error",
      "other, 500, internal-error"
    })
    void mapByWhatTheyAre(String kind, int status, String code) {
      Answer answer = edge.get("/api/failures/" + kind, token);

      isProblem(answer, status, code);
      assertThat(answer.json().path("instance").asString()).isEqualTo("/api/failures/" + kind);
      assertThat(answer.header("Retry-After")).isEqualTo(status == 503 ? "2" : null);
    }

    @Test
    void carryTheRefusalsDataAndItsRuleButNeverOverwriteOurOwn() {
      Answer answer = edge.get("/api/failures/rule", token);

      assertThat(answer.json().path("rule").asString()).isEqualTo("R-CLUE-02");
      assertThat(answer.json().path("needed").asInt()).isEqualTo(3);
      assertThat(answer.json().path("status").asInt()).isEqualTo(409);
      assertThat(answer.json().path("detail").asString()).isEqualTo("A plain sentence.");
    }

    @Test
    void ofAStaleRevisionTellTheOneThatHolds() {
      assertThat(edge.get("/api/failures/stale", token).json().path("current").asInt())
          .isEqualTo(8);
    }

    @Test
    void speakTheReadersLanguage() {
      assertThat(title("zh-CN,zh;q=0.9,en;q=0.8")).isEqualTo("版本已过时");
      assertThat(title("en")).isEqualTo("Stale revision");
      assertThat(title("fr")).isEqualTo("Stale revision");
      assertThat(title("???")).isEqualTo("Stale revision");
    }

    private String title(String language) {
      return edge.get("/api/failures/stale", token, "Accept-Language", language)
          .json()
          .path("title")
          .asString();
    }
  }

  @Nested
  class Types {

    @Test
    void resolveForProgramsAndForPeopleWithoutSigningIn() {
      Answer json = edge.get("/problems/stale-revision", null);
      assertThat(json.json().path("zh").path("title").asString()).isEqualTo("版本已过时");

      Answer page =
          edge.get(
              "/problems/stale-revision", null, "Accept", "text/html", "Accept-Language", "zh");
      assertThat(page.header("Content-Type")).startsWith("text/html");
      assertThat(page.body()).contains("<html lang=\"zh-CN\">", "版本已过时", "Stale revision");
    }

    @Test
    void ofOurOwnAreAllRegistered() {
      ProblemRegistry registry = edge.context.getBean(ProblemRegistry.class);

      assertThat(RequestAdvice.codes())
          .allSatisfy(code -> assertThat(registry.kind(code)).isPresent());
      assertThat(registry.kinds())
          .allSatisfy(
              kind -> {
                assertThat(kind.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
                assertThat(kind.status()).isBetween(400, 599);
                assertThat(kind.zh().text()).matches(".*\\p{IsHan}.*");
                assertThat(kind.en().text()).isNotBlank();
              });
    }

    @Test
    void thatNobodyKnowsAreNotFound() {
      isProblem(edge.get("/problems/no-such", null), 404, "no-such-resource");
      isProblem(
          edge.get("/problems/no-such", null, "Accept", "text/html"), 404, "no-such-resource");
    }
  }
}
