package casework.scoring;

import static casework.scoring.ScoringDesk.COUNTY;
import static casework.scoring.ScoringDesk.OTHER;
import static casework.scoring.ScoringDesk.head;
import static casework.scoring.ScoringDesk.leader;
import static casework.scoring.ScoringDesk.scorer;
import static casework.scoring.ScoringDesk.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.scoring.StubServices.Mood;
import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import casework.testkit.mongo.AtRest;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An opinion, while all services answer and while one does not. */
@ScoringApp
class OpinionIT {

  @Autowired MongoDatabase store;

  @AfterEach
  void keepsNoTextInTheClear() {
    AtRest.of(store)
        .letting("directory", "who holds which office is published")
        .letting("organs", "what is published of the directory is on its way out")
        .letting("units", "what is published of the directory is on its way out")
        .letting("cadres", "what is published of the directory is on its way out")
        .assertNoTextInTheClear();
  }

  private static final String CADRE = "990301-C007";

  @Autowired ScoringDesk desk;

  @BeforeEach
  void knowTheDirectory() {
    desk.knowDirectory();
  }

  @AfterEach
  void letAllBeFineAgain() {
    StubServices.allFine();
    // The breakers of one test must not be open in the next.
    String opinion = desk.opinion("after " + System.nanoTime(), "AWARD", CADRE);
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> desk.step(scorer(COUNTY), opinion, "facts", Map.of()).status() == 200);
  }

  private static Map<String, Object> verdict(String kind, String... grounds) {
    return Map.of(
        "verdicts", List.of(Map.of("cadre", CADRE, "verdict", kind, "grounds", List.of(grounds))));
  }

  @Test
  void isIssuedWithTwoSignaturesAndANumber() {
    String opinion = desk.opinion("whole life", "PROMOTION", CADRE);
    desk.done(scorer(COUNTY), opinion, "facts", Map.of());
    desk.done(scorer(COUNTY), opinion, "draft", verdict("CLEAN"));
    desk.done(leader(COUNTY), opinion, "signatures", Map.of());

    JsonNode issued = desk.done(head(COUNTY), opinion, "signatures", Map.of());

    assertThat(issued.at("/line/number").asString()).startsWith(COUNTY + "-LY-");
    assertThat(issued.at("/line/state").asString()).isEqualTo("issued");
    String id = issued.at("/line/opinion").asString();
    try (HeardRecords heard = TestBroker.listen("casework.scoring.v1")) {
      String fact =
          new String(heard.first("casework.opinion.issued.v1", id).value(), StandardCharsets.UTF_8);
      assertThat(fact).contains(CADRE, "\"verdict\":\"clean\"");
    }
    assertThat(StubServices.bearers()).allSatisfy(each -> assertThat(each).startsWith("Bearer ey"));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(
                        desk.get(head(COUNTY), "/api/scores/files/" + CADRE)
                            .json()
                            .path("entries")
                            .toString())
                    .contains("opinion/" + id));
  }

  static Stream<Arguments> silences() {
    return StubServices.NAMES.stream()
        .flatMap(
            service ->
                Stream.of(Mood.DOWN, Mood.SLOW, Mood.GARBAGE, Mood.INCOMPLETE)
                    .map(mood -> Arguments.of(service, mood)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("silences")
  void waitsUntilTheServiceThatIsSilentAnswersAgain(String service, Mood mood) {
    String opinion = desk.opinion(service + " " + mood, "PROMOTION", CADRE);
    StubServices.mood(service, mood);

    Answer silent = desk.step(scorer(COUNTY), opinion, "facts", Map.of());

    assertThat(silent.status()).as(silent.text()).isEqualTo(503);
    assertThat(silent.problem()).isEqualTo("opinion-needs-all-services");
    assertThat(silent.json().path("silent").toString()).isEqualTo("[\"" + service + "-service\"]");
    assertThat(desk.get(scorer(COUNTY), opinion).json().at("/line/state").asString())
        .isEqualTo("requested");
    StubServices.mood(service, Mood.FINE);
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> desk.step(scorer(COUNTY), opinion, "facts", Map.of()).status() == 200);
  }

  @Test
  void isNotIssuedWhereAServiceFallsSilentBeforeTheSecondSignature() {
    String opinion = desk.opinion("silent at last", "PROMOTION", CADRE);
    desk.done(scorer(COUNTY), opinion, "facts", Map.of());
    desk.done(scorer(COUNTY), opinion, "draft", verdict("CLEAN"));
    desk.done(leader(COUNTY), opinion, "signatures", Map.of());
    StubServices.mood("talk", Mood.DOWN);

    Answer silent = desk.step(head(COUNTY), opinion, "signatures", Map.of());

    assertThat(silent.problem()).isEqualTo("opinion-needs-all-services");
    assertThat(desk.get(head(COUNTY), opinion).json().at("/line/state").asString())
        .isEqualTo("signed-once");
  }

  @Test
  void opensAgainWithinHalfAMinuteOfALongSilence() {
    String opinion = desk.opinion("long silence", "PROMOTION", CADRE);
    StubServices.mood("clue", Mood.DOWN);
    for (int i = 0; i < 12; i++) {
      desk.step(scorer(COUNTY), opinion, "facts", Map.of());
    }
    StubServices.mood("clue", Mood.FINE);

    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> desk.step(scorer(COUNTY), opinion, "facts", Map.of()).status() == 200);
  }

  @Test
  void saysNothingCleanOfWhomAServiceHasSomethingOpen() {
    StubServices.open("clue", CADRE, "[{\"kind\": \"clue\", \"since\": \"2019-11-05\"}]");
    String opinion = desk.opinion("open clue", "PROMOTION", CADRE);
    desk.done(scorer(COUNTY), opinion, "facts", Map.of());

    Answer clean = desk.step(scorer(COUNTY), opinion, "draft", verdict("CLEAN"));

    assertThat(clean.status()).isEqualTo(409);
    assertThat(clean.problem()).isEqualTo("facts-forbid-the-verdict");
    desk.done(scorer(COUNTY), opinion, "draft", verdict("WITH_RESERVATIONS", "OPEN_MATTER"));
  }

  @Test
  void isNotIssuedOnWhatHasChangedSinceTheDraft() {
    String opinion = desk.opinion("changed", "PROMOTION", CADRE);
    desk.done(scorer(COUNTY), opinion, "facts", Map.of());
    desk.done(scorer(COUNTY), opinion, "draft", verdict("CLEAN"));
    desk.done(leader(COUNTY), opinion, "signatures", Map.of());
    StubServices.open("petition", CADRE, "[{\"kind\": \"petition\", \"since\": \"2020-01-01\"}]");

    assertThat(desk.step(head(COUNTY), opinion, "signatures", Map.of()).problem())
        .isEqualTo("facts-have-changed");
    assertThat(desk.step(leader(COUNTY), opinion, "signatures", Map.of()).problem())
        .isEqualTo("needs-another-signer");
  }

  @Test
  void isSeenByTheOrganThatGivesItAlone() {
    String opinion = desk.opinion("sight", "AWARD", CADRE);

    assertThat(desk.get(head(OTHER), opinion).status()).isEqualTo(404);
    assertThat(desk.get(head(OTHER), opinion + "/why").status()).isEqualTo(404);
    assertThat(desk.get(viewer(COUNTY), opinion).status()).isEqualTo(403);
    assertThat(
            desk.get(head(OTHER), "/api/scores/opinions?limit=200").json().path("items").toString())
        .doesNotContain(COUNTY);
    assertThat(
            desk.get(head(COUNTY), "/api/scores/opinions?limit=200")
                .json()
                .path("items")
                .toString())
        .contains(opinion.replaceFirst(".*/", ""));
    assertThat(desk.get(head(COUNTY), opinion + "/why").json().path("trail")).isNotEmpty();
    assertThat(desk.get(head(COUNTY), "/api/scores/opinions?state=lost").status()).isEqualTo(422);
  }
}
