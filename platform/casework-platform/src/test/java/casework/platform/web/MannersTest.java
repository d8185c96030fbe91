package casework.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.kernel.Refused;
import casework.platform.web.Edge.Answer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MannersTest {

  private static final String BODY = "{\"name\":\"张 𠮷\",\"count\":1,\"on\":\"2020-06-30\"}";

  private final Edge edge = Edge.shared();
  private final String token = edge.issuer.officer("intake");

  @Nested
  class Creating {

    @Test
    void answersWithTheRevisionAndThePlaceOfWhatWasMade() {
      Answer answer = make(BODY, "key-1");

      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.header("ETag")).isEqualTo("\"1\"");
      assertThat(answer.header("Location")).isEqualTo("/api/things/1");
      assertThat(answer.json().path("at").asString()).isEqualTo("2020-06-30T01:00:00Z");
    }

    @Test
    void takesTheSameBodyForTheSameHoweverItIsWritten() {
      String other = "{ \"on\" : \"2020-06-30\", \"count\":1,\"name\":\"\\u5f20 𠮷\"}";

      assertThat(fingerprint(make(other, "key-1"))).isEqualTo(fingerprint(make(BODY, "key-1")));
    }

    @Test
    void takesAnotherBodyForAnother() {
      assertThat(fingerprint(make(BODY.replace("1,", "2,"), "key-1")))
          .isNotEqualTo(fingerprint(make(BODY, "key-1")))
          .matches("[0-9a-f]{64}");
    }

    @Test
    void scopesTheKeyByOfficerAndClient() {
      assertThat(make(BODY, "key-1").json().path("scope").asString())
          .isEqualTo("990301-JW-O001/casework-gateway");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "k",
          "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
          "0123456789012345678901234567890123456789012345678901234567890123"
        })
    void takesEveryKeyOfVisibleCharacters(String key) {
      assertThat(make(BODY, key).json().path("key").asString()).isEqualTo(key);
      assertThat(
              edge.post("/api/other-things", token, BODY, "Idempotency-Key", key)
                  .json()
                  .path("key")
                  .asString())
          .isEqualTo(key);
    }

    private Answer make(String body, String key) {
      return edge.post("/api/things", token, body, "Idempotency-Key", key);
    }

    private static String fingerprint(Answer answer) {
      return answer.json().path("fingerprint").asString();
    }
  }

  @Nested
  class Stepping {

    @Test
    void hearsTheRevisionTheCallerHasSeenAndWhoHeIs() {
      Answer answer =
          edge.post(
              "/api/things/00000000-0000-0000-0000-000000000001/steps",
              token,
              "{\"note\":\"a\"}",
              "If-Match",
              "\"7\"");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("ETag")).isEqualTo("\"8\"");
      assertThat(answer.body()).isEqualTo("990301-JW-O001 Step[]");
    }
  }

  @Nested
  class Listing {

    @Test
    void goesThroughAllPagesAndMissesNothing() {
      List<Integer> seen = new ArrayList<>();
      String cursor = "";
      int pages = 0;
      do {
        Answer page =
            edge.get("/api/things?limit=50" + (cursor.isEmpty() ? "" : "&cursor=" + cursor), token);
        page.json().path("items").valueStream().map(JsonNode::asInt).forEach(seen::add);
        cursor = page.json().path("next").asString("");
        pages++;
      } while (!cursor.isEmpty());

      assertThat(pages).isEqualTo(3);
      assertThat(seen).hasSize(120).startsWith(1, 2).endsWith(120).doesNotHaveDuplicates();
    }

    @Test
    void refusesAParameterThatIsNoText() {
      assertThat(edge.get("/api/things?limit=%ff%fe", token).status()).isEqualTo(400);
    }

    @Test
    void showsFiftyWhereNothingIsSaidAndTwoHundredAtMost() {
      assertThat(edge.get("/api/things", token).json().path("items").size()).isEqualTo(50);
      Answer all = edge.get("/api/things?limit=200", token);
      assertThat(all.json().path("items").size()).isEqualTo(120);
      assertThat(all.json().has("next")).isTrue();
      assertThat(all.json().path("next").isNull()).isTrue();
    }

    @Test
    void writesAnyKeysIntoACursorAndReadsThemBack() {
      for (List<String> keys :
          List.of(
              List.of("a"), List.of("", "2020:1", "张"), List.of("1:", ":"), List.<String>of())) {
        String cursor = Cursors.write(keys);
        assertThat(cursor).matches("[A-Za-z0-9_-]*");
        if (!keys.isEmpty()) {
          assertThat(Cursors.read(cursor)).isEqualTo(keys);
        }
      }
    }
  }

  @Nested
  class Codes {

    private final CodeSets codes = edge.context.getBean(CodeSets.class);

    @Test
    void areShownInTheVersionThatHoldsTodayOrTheOneAskedFor() {
      assertThat(version("/api/code-sets/edge-kind")).isEqualTo("1");
      assertThat(version("/api/code-sets/edge-kind?version=2")).isEqualTo("2");
      assertThat(edge.get("/api/code-sets/edge-kind?version=3", token).status()).isEqualTo(404);
      assertThat(edge.get("/api/code-sets/none", token).status()).isEqualTo(404);
      assertThat(edge.get("/api/code-sets", token).json().path("items").toString())
          .contains("{\"name\":\"edge-kind\",\"current\":\"1\",\"versions\":[\"1\",\"2\"]}");
    }

    @Test
    void carryTheirLabelsInBothLanguages() {
      assertThat(edge.get("/api/code-sets/edge-kind", token).json().path("items").get(0).toString())
          .contains("\"zh\":\"甲\"", "\"en\":\"A\"");
    }

    @Test
    void areTakenOnTheDaysOnWhichTheyHold() {
      codes.require("edge-kind", "A", "code");
      codes.require("edge-kind", "B", "code", LocalDate.of(2020, 6, 29));
      codes.require("edge-kind", "C", "code", LocalDate.of(2020, 7, 1));

      for (LocalDate day : List.of(LocalDate.of(2020, 6, 30), LocalDate.of(2020, 7, 1))) {
        assertThatThrownBy(() -> codes.require("edge-kind", "B", "code", day))
            .isInstanceOf(Refused.class)
            .hasMessage("unknown-code");
      }
      assertThatThrownBy(() -> codes.require("edge-kind", "C", "code", LocalDate.of(2020, 6, 30)))
          .isInstanceOf(Refused.class);
    }

    @Test
    void ofOneVersionCannotBeThereTwice() {
      CodeSet set = codes.versions("edge-kind").getFirst();

      assertThatThrownBy(() -> new CodeSets(List.of(set, set), Clock.systemUTC()))
          .isInstanceOf(IllegalArgumentException.class);
    }

    private String version(String path) {
      return edge.get(path, token).json().path("version").asString();
    }
  }

  @Nested
  class Describing {

    private final JsonNode api = edge.get("/v3/api-docs", null).json();

    @Test
    void namesTheHeadersThatOurParametersStandFor() {
      JsonNode make = api.at("/paths/~1api~1things/post");
      JsonNode step = api.at("/paths/~1api~1things~1{id}~1steps/post");
      JsonNode list = api.at("/paths/~1api~1things/get");

      assertThat(names(make)).containsExactly("Idempotency-Key");
      assertThat(names(step)).containsExactlyInAnyOrder("id", "If-Match");
      assertThat(names(list)).containsExactlyInAnyOrder("cursor", "limit");
      assertThat(step.at("/responses").propertyNames()).contains("200", "412", "428", "404", "409");
      assertThat(list.at("/responses").propertyNames()).contains("400", "401", "403", "503");
    }

    @Test
    void saysThatACreationCreatesAndThatAnswersAreJson() {
      JsonNode replies = api.at("/paths/~1api~1things/post/responses");

      assertThat(replies.propertyNames()).contains("201").doesNotContain("200");
      assertThat(replies.at("/201/content").propertyNames()).containsExactly("application/json");
      assertThat(replies.at("/201/headers").propertyNames())
          .containsExactlyInAnyOrder("ETag", "Location");
      assertThat(api.path("paths").has("/error")).isFalse();
    }

    @Test
    void describesProblemsAndTheToken() {
      assertThat(
              api.at("/components/schemas/Problem/required").valueStream().map(JsonNode::asString))
          .containsExactlyInAnyOrder("type", "title", "status", "code");
      assertThat(api.at("/components/securitySchemes/bearer/scheme").asString())
          .isEqualTo("bearer");
      assertThat(api.at("/paths/~1api~1things/get/responses/503/content").propertyNames())
          .containsExactly("application/problem+json");
    }

    private static List<String> names(JsonNode operation) {
      return operation
          .path("parameters")
          .valueStream()
          .map(each -> each.path("name").asString())
          .toList();
    }
  }
}
