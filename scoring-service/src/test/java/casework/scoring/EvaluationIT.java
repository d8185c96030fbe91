package casework.scoring;

import static casework.scoring.ScoreRounds.key;
import static casework.scoring.ScoringDesk.head;
import static casework.scoring.ScoringDesk.scorer;
import static casework.scoring.ScoringDesk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.time.LawClock;
import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import casework.testkit.mongo.AtRest;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A yearly report on duty and integrity from the list to its closing. */
@ScoringApp
class EvaluationIT {

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

  private static final String EVALUATIONS = "/api/scores/evaluations";

  @Autowired ScoringDesk desk;
  @Autowired LawClock law;
  private ScoreRounds city;

  @BeforeEach
  void foundACity() {
    city = new ScoreRounds(desk, law, 1);
  }

  private String planned() {
    Answer made =
        desk.create(
            scorer(city.organ()),
            EVALUATIONS,
            key(),
            Map.of("cadre", city.cadre(), "year", law.today().getYear()));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return EVALUATIONS + "/" + made.json().at("/line/id").asString();
  }

  private Map<String, Object> ballot(String score, int raters, int dissatisfied) {
    return Map.of(
        "score",
        score,
        "raters",
        raters,
        "dissatisfied",
        dissatisfied,
        "heldOn",
        law.today().toString());
  }

  private String held(String score, int dissatisfied) {
    String there = planned();
    desk.done(scorer(city.organ()), there, "report", Map.of("on", law.today().toString()));
    desk.done(scorer(city.organ()), there, "survey", ballot(score, 90, dissatisfied));
    desk.done(scorer(city.organ()), there, "meeting", ballot("85.02", 30, 0));
    return there;
  }

  private static UUID id(String there) {
    return UUID.fromString(there.substring(EVALUATIONS.length() + 1));
  }

  @Test
  void scoresHalfAndHalfAndFollowsWhatWasFedBack() {
    String there = held("85.01", 3);
    JsonNode line = desk.get(head(city.organ()), there).json().path("line");
    assertThat(line.path("score").asString()).isEqualTo("85.02");
    assertThat(line.path("verdict").asString()).isEqualTo("satisfactory");
    assertThat(line.path("clock").asString()).isEqualTo("EVALUATION_FEEDBACK");
    assertThat(line.path("colour").asString()).isEqualTo("GREEN");
    assertThat(desk.get(scorer(city.organ()), "/api/scores/tasks").text()).contains("feed-back");
    desk.done(scorer(city.organ()), there, "feedback", Map.of("on", law.today().toString()));
    desk.done(scorer(city.organ()), there, "plan", Map.of("on", law.today().toString()));
    JsonNode closed =
        desk.done(
            scorer(city.organ()), there, "closing", Map.of("rectified", true, "note", "整改到位"));

    assertThat(closed.at("/line/state").asString()).isEqualTo("closed");
    try (HeardRecords heard = TestBroker.listen("casework.scoring.v1")) {
      assertThat(
              new String(
                  heard.first("casework.evaluation.concluded.v1", id(there)).value(),
                  StandardCharsets.UTF_8))
          .contains("\"score\":\"85.02\"", "\"verdict\":\"satisfactory\"");
      heard.first("casework.evaluation.closed.v1", id(there));
    }
    assertThat(desk.get(head(city.organ()), there + "/why").text())
        .contains("T-EVAL-FB", "T-EVAL-PLAN");
  }

  @Test
  void isReviewedWhereAThirdIsNotSatisfied() {
    String there = held("60", 40);
    LocalDate day = law.today();
    assertThat(desk.get(head(city.organ()), there).json().at("/review/triggers").toString())
        .contains("MANY_DISSATISFIED");
    assertThat(desk.get(head(city.organ()), "/api/scores/tasks").text()).contains("\"review\"");
    desk.done(
        head(city.organ()),
        there,
        "review",
        Map.of("outcome", "MISJUDGED", "group", List.of("O-1", "O-2")));

    assertThat(desk.get(head(city.organ()), there).json().at("/line/verdict").asString())
        .isEqualTo("misjudged");
    String figures = "/api/scores/figures?from=" + day + "&to=" + day;
    for (JsonNode each : desk.get(viewer(city.organ()), figures).json().path("figures")) {
      if (each.path("code").asString().equals("evaluations-reviewed")) {
        assertThat(each.path("rate").asString()).isEqualTo("100");
        assertThat(desk.get(head(city.organ()), each.path("rows").asString()).json().path("items"))
            .hasSize(1);
      }
    }
  }

  @Test
  void saysThatFeedbackIsOverdueAndTurnsYellow() {
    String there = held("85.01", 3);
    LocalDate due =
        LocalDate.parse(desk.get(head(city.organ()), there).json().at("/line/dueOn").asString());
    city.moveTo(due.plusDays(1));

    assertThat(desk.get(head(city.organ()), there).json().at("/line/colour").asString())
        .isEqualTo("YELLOW");
    try (HeardRecords heard = TestBroker.listen("casework.scoring.v1")) {
      heard.first("casework.evaluation.overdue.v1", id(there));
    }
  }

  @Test
  void isSeenByTheOfficeAndTheLeadersAlone() {
    String there = planned();
    ScoreRounds other = new ScoreRounds(desk, law, 1);

    assertThat(desk.get(scorer(city.organ()), there).status()).isEqualTo(200);
    assertThat(desk.get(scorer(other.organ()), there).status()).isEqualTo(404);
    assertThat(desk.get(scorer(other.organ()), EVALUATIONS).text()).doesNotContain(city.organ());
    assertThat(desk.get(viewer(city.organ()), there).status()).isEqualTo(403);
    assertThat(desk.get(city.of(1), EVALUATIONS).status()).isEqualTo(403);
  }

  @ParameterizedTest(name = "{2}: {0}/{1}")
  @CsvSource({
    "100.01, 3, 422, evaluation-malformed",
    "70.005, 3, 422, invalid-value",
    "-1, 3, 422, invalid-value",
    "80, 91, 422, evaluation-malformed",
    "80, -1, 422, evaluation-malformed"
  })
  void wantsABallotThatCounts(String score, int dissatisfied, int status, String code) {
    String there = planned();
    desk.done(scorer(city.organ()), there, "report", Map.of("on", law.today().toString()));
    String before = desk.get(head(city.organ()), there).text();

    Answer answer =
        desk.step(scorer(city.organ()), there, "survey", ballot(score, 90, dissatisfied));
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.problem()).isEqualTo(code);
    assertThat(desk.get(head(city.organ()), there).text()).isEqualTo(before);
  }

  @Test
  void evaluatesNobodyWhomItDoesNotManage() {
    ScoreRounds other = new ScoreRounds(desk, law, 1);

    assertThat(
            desk.create(
                    scorer(city.organ()),
                    EVALUATIONS,
                    key(),
                    Map.of("cadre", other.cadre(), "year", 2020))
                .problem())
        .isEqualTo("evaluation-not-in-your-area");
  }

  @Test
  void wantsTheStepsInOrderAndFromTheirSigners() {
    String there = planned();

    assertThat(desk.step(scorer(city.organ()), there, "meeting", ballot("80", 9, 0)).problem())
        .isEqualTo("not-in-that-phase");
    assertThat(
            desk.step(head(city.organ()), there, "report", Map.of("on", law.today().toString()))
                .problem())
        .isEqualTo("evaluation-not-your-signature");
    assertThat(desk.get(head(city.organ()), EVALUATIONS + "?state=lost").status()).isEqualTo(422);
  }
}
