package casework.gateway;

import static casework.gateway.Neighbours.CLUE;
import static casework.gateway.Neighbours.IDENTITY;
import static casework.gateway.Neighbours.PETITION;
import static org.assertj.core.api.Assertions.assertThat;

import casework.gateway.StubService.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

@GatewayUp
class RoutingIT {

  @Value("${server.port}")
  int port;

  private Browser browser;
  private final String supervision = IDENTITY.bearer("case-supervision");

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  private static final Map<String, StubService> SERVICES =
      Map.of(
          "petition", PETITION,
          "clue", CLUE,
          "talk", Neighbours.TALK,
          "inspection", Neighbours.INSPECTION,
          "scoring", Neighbours.SCORING);

  @Nested
  class Where {

    @ParameterizedTest
    @CsvSource({
      "/api/petitions, petition",
      "/api/petitions/5f7d/acceptance?x=1, petition",
      "/api/clues, clue",
      "/api/clues/figures?from=2020-01-01&to=2020-11-25, clue",
      "/api/clues?q=%E9%9D%92%E7%A6%BE, clue",
      "/api/cases/1, clue",
      "/api/talks/mandates?colour=red, talk",
      "/api/inspections/rounds, inspection",
      "/api/scores/boards, scoring",
      "/api/directory/cadres/990300-C005, scoring",
      "/api/code-sets/petition-channel, petition",
      "/api/code-sets/clue-stage?version=2, clue",
      "/api/code-sets/talk-kind, talk",
      "/api/code-sets/inspection-account, inspection",
      "/api/code-sets/scoring-category, scoring"
    })
    void theSegmentAfterApiSaysWhichServiceGetsTheSamePath(String path, String service) {
      StubService expected = Objects.requireNonNull(SERVICES.get(service));
      int before = expected.times();

      var answer = browser.get(path, "Authorization", supervision);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(expected.times()).isEqualTo(before + 1);
      assertThat(expected.last().target()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "/internal/settled",
          "/internal/petitions/1/subjects",
          "/api/internal/law-time",
          "/api/rumours",
          "/api/code-sets/rumour-kind",
          "/api/code-sets/other",
          "/api/cluesx",
          "/actuator/env"
        })
    void nothingElseExists(String path) {
      int before = CLUE.times() + PETITION.times();

      var answer = browser.get(path, "Authorization", IDENTITY.bearer("system-admin", "service"));

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(Browser.json(answer).get("code").asString()).isEqualTo("no-such-resource");
      assertThat(CLUE.times() + PETITION.times()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "/api/clues/%2e%2e/%2e%2e/internal/settled",
          "/api/clues/..%2f..%2finternal/settled",
          "/api/clues/;x=1/figures",
          "/api//clues",
          "/api/clues%2ffigures"
        })
    void pathsThatMeanTwoThingsAreRefused(String path) {
      int before = CLUE.times();

      var answer = browser.get(path, "Authorization", supervision);

      assertThat(answer.statusCode()).isIn(400, 404);
      assertThat(CLUE.times()).isEqualTo(before);
    }
  }

  @Nested
  class Methods {

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"})
    void onlyGetHeadAndPostAreServed(String method) {
      var answer = browser.ask(method, "/api/clues/1", "Authorization", supervision);

      assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void headIsPassedOnAndAnsweredWithoutABody() {
      var answer = browser.ask("HEAD", "/api/clues/1", "Authorization", supervision);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).isEmpty();
      assertThat(CLUE.last().method()).isEqualTo("HEAD");
    }

    @Test
    void aCommandPassesWithItsBodyAndConditions() {
      CLUE.answers(
          "/api/clues/7/registration",
          new Answer(
              201,
              "application/json",
              "{\"id\":\"7\"}",
              Map.of("ETag", "\"2\"", "Location", "/api/clues/7")));

      var answer =
          browser.post(
              "/api/clues/7/registration",
              "{\"说明\":\"甲\"}",
              "Authorization",
              supervision,
              "If-Match",
              "\"1\"",
              "Idempotency-Key",
              "k-1");

      assertThat(answer.statusCode()).isEqualTo(201);
      assertThat(answer.headers().firstValue("ETag")).contains("\"2\"");
      assertThat(answer.headers().firstValue("Location")).contains("/api/clues/7");
      assertThat(CLUE.last().body()).isEqualTo("{\"说明\":\"甲\"}");
      assertThat(CLUE.last().header("If-Match")).isEqualTo("\"1\"");
      assertThat(CLUE.last().header("Idempotency-Key")).isEqualTo("k-1");
    }

    @Test
    void aServicesRefusalPassesAsItIs() {
      CLUE.answers(
          "/api/clues/8/registration",
          new Answer(412, "application/problem+json", "{\"code\":\"stale-revision\"}", Map.of()));

      var answer = browser.post("/api/clues/8/registration", "{}", "Authorization", supervision);

      assertThat(answer.statusCode()).isEqualTo(412);
      assertThat(answer.body()).isEqualTo("{\"code\":\"stale-revision\"}");
    }
  }

  @Nested
  class Headers {

    @Test
    void whatAUserCouldForgeStaysOutside() {
      browser.cookies.put("other", "1");

      browser.get(
          "/api/clues",
          "Authorization",
          supervision,
          "X-User-ID",
          "990300-JW-O009",
          "X-User-Roles",
          "head",
          "X-Forwarded-For",
          "10.0.0.1",
          "X-Forwarded-Host",
          "evil.example",
          "X-Forwarded-Prefix",
          "/x",
          "Forwarded",
          "for=10.0.0.1",
          "X-Original-URL",
          "/internal/settled",
          "X-HTTP-Method-Override",
          "DELETE");

      assertThat(CLUE.last().headers().keySet())
          .map(String::toLowerCase)
          .noneMatch(each -> each.startsWith("x-") || each.equals("forwarded"))
          .doesNotContain("cookie");
      assertThat(CLUE.last().header("Authorization")).isEqualTo(supervision);
    }

    @Test
    void theTraceOfTheCallerGoesOn() {
      String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

      browser.get(
          "/api/clues",
          "Authorization",
          supervision,
          "traceparent",
          "00-" + trace + "-00f067aa0ba902b7-01");

      assertThat(CLUE.last().header("traceparent")).startsWith("00-" + trace + "-");
    }

    @Test
    void aTraceBeginsHereWhereTheCallerHasNone() {
      browser.get("/api/clues", "Authorization", supervision);

      assertThat(CLUE.last().header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]");
    }

    @Test
    void aServicesOwnAddressStaysInside() {
      CLUE.answers(
          "/api/clues/10/x",
          new Answer(
              201, "application/json", "{}", Map.of("Location", CLUE.address() + "/api/clues/10")));

      var answer = browser.post("/api/clues/10/x", "{}", "Authorization", supervision);

      assertThat(answer.headers().firstValue("Location")).contains("/api/clues/10");
    }

    @Test
    void aServiceCannotSetACookieOrShowItsKind() {
      CLUE.answers(
          "/api/clues/9",
          new Answer(
              200,
              "application/json",
              "{}",
              Map.of("Set-Cookie", "a=b", "Server", "x", "X-Internal", "y")));

      var answer = browser.get("/api/clues/9", "Authorization", supervision);

      assertThat(answer.headers().map().keySet())
          .doesNotContain("set-cookie", "server", "x-internal");
    }
  }

  @Nested
  class Roles {

    @ParameterizedTest
    @CsvSource({
      "hotline, /api/petitions, 200",
      "hotline, /api/clues, 403",
      "hotline, /api/hotline/reports, 200",
      "viewer, /api/hotline/reports, 403",
      "viewer, /api/clues/figures, 200",
      "system-admin, /api/petitions, 403",
      "security-admin, /api/clues, 403",
      "audit-admin, /api/clues, 403",
      "offline_access, /api/clues, 403",
      "system-admin, /api/me, 200"
    })
    void onlyRolesWithBusinessThereMayKnock(String role, String path, int status) {
      var answer = browser.get(path, "Authorization", IDENTITY.bearer(role));

      assertThat(answer.statusCode()).isEqualTo(status);
      if (status == 403) {
        assertThat(Browser.json(answer).get("code").asString()).isEqualTo("not-your-role");
      }
    }

    @Test
    void withoutATokenTheAnswerIs401() {
      var answer = browser.get("/api/clues");

      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(Browser.json(answer).get("code").asString()).isEqualTo("not-signed-in");
    }
  }

  @Nested
  class Size {

    private static final String TOO_MUCH = "{\"a\":\"" + "x".repeat(1_100_000) + "\"}";

    @Test
    void aDeclaredBodyThatIsTooLargeIsRefused() {
      int before = CLUE.times();

      var answer = browser.post("/api/clues/1/result", TOO_MUCH, "Authorization", supervision);

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(CLUE.times()).isEqualTo(before);
    }

    @Test
    void anUndeclaredBodyThatIsTooLargeIsRefusedToo() {
      var request =
          browser
              .request("/api/clues/1/result", "Authorization", supervision)
              .header("Content-Type", "application/json")
              .POST(
                  BodyPublishers.ofInputStream(
                      () -> new java.io.ByteArrayInputStream(TOO_MUCH.getBytes())));

      var answer = browser.send(request);

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(Browser.json(answer).get("code").asString()).isEqualTo("body-too-large");
    }
  }
}
