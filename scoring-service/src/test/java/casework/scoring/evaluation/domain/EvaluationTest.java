package casework.scoring.evaluation.domain;

import static casework.scoring.Refusals.refused;
import static casework.scoring.evaluation.SampleEvaluations.CADRE;
import static casework.scoring.evaluation.SampleEvaluations.CITY;
import static casework.scoring.evaluation.SampleEvaluations.HEAD;
import static casework.scoring.evaluation.SampleEvaluations.MEETING;
import static casework.scoring.evaluation.SampleEvaluations.RULES;
import static casework.scoring.evaluation.SampleEvaluations.SCORER;
import static casework.scoring.evaluation.SampleEvaluations.STRANGER;
import static casework.scoring.evaluation.SampleEvaluations.ballot;
import static casework.scoring.evaluation.SampleEvaluations.by;
import static casework.scoring.evaluation.SampleEvaluations.fedBack;
import static casework.scoring.evaluation.SampleEvaluations.held;
import static casework.scoring.evaluation.SampleEvaluations.planned;
import static casework.scoring.evaluation.SampleEvaluations.rectifying;
import static casework.scoring.evaluation.SampleEvaluations.reported;
import static casework.scoring.evaluation.SampleEvaluations.surveyed;
import static casework.scoring.evaluation.SampleEvaluations.underReview;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationConcluded;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationOverdue;
import casework.scoring.evaluation.domain.EvaluationEvent.ReviewOpened;
import casework.scoring.evaluation.domain.Review.Outcome;
import casework.scoring.evaluation.domain.Review.Trigger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {

  @ParameterizedTest(name = "{0} and {1} are {2}")
  @CsvSource({
    "85.01, 85.02, 85.02",
    "85.00, 85.01, 85.01",
    "0, 0, 0.00",
    "100, 100, 100.00",
    "0, 100, 50.00",
    "69.99, 70, 70.00",
    "90, 80, 85.00",
    "33.33, 66.66, 50.00"
  })
  @Rule("R-EVAL-01")
  void scoresHalfAndHalfRoundedHalfUp(String survey, String meeting, String score) {
    Evaluation held =
        surveyed(survey, 10, 0)
            .hold(ballot(meeting, 10, 0, MEETING), RULES, by(SCORER, MEETING))
            .next();

    assertThat(Optional.ofNullable(held.result()).orElseThrow().score().decimal())
        .isEqualTo(new BigDecimal(score));
  }

  @ParameterizedTest(name = "{0}+{3}: {1}/{2} and {4}/{5} → {6}")
  @CsvSource({
    "80, 33, 100, 80, 33, 100, ''",
    "80, 34, 100, 80, 33, 100, MANY_DISSATISFIED",
    "80, 20, 60, 80, 20, 60, MANY_DISSATISFIED",
    "80, 20, 60, 80, 19, 60, ''",
    "80, 3, 3, 80, 0, 97, ''",
    "70, 0, 100, 70, 0, 100, ''",
    "69.99, 0, 100, 69.99, 0, 100, CLEARLY_LOW",
    "60, 50, 100, 60, 50, 100, CLEARLY_LOW;MANY_DISSATISFIED"
  })
  @Rule("R-EVAL-02")
  void asksForAReviewWhereTheBallotsSaySo(
      String survey, int no, int all, String meeting, int noToo, int allToo, String triggers) {
    Evaluation held =
        surveyed(survey, all, no)
            .hold(ballot(meeting, allToo, noToo, MEETING), RULES, by(SCORER, MEETING))
            .next();
    List<String> found =
        Optional.ofNullable(held.review()).map(Review::triggers).orElse(List.of()).stream()
            .map(Trigger::name)
            .toList();

    assertThat(String.join(";", found)).isEqualTo(triggers);
  }

  @Nested
  class Concluding {

    @Test
    @Rule(value = "R-EVAL-01", kind = RuleKind.ALLOWS)
    void standsAtOnceWhereNothingAsksForAReview() {
      var change =
          surveyed("85.01", 100, 3)
              .hold(ballot("85.02", 30, 1, MEETING), RULES, by(SCORER, MEETING));

      assertThat(change.events())
          .containsExactly(
              new EvaluationConcluded(
                  Evaluation.idOf(CADRE, 2020),
                  CADRE,
                  CITY,
                  2020,
                  new Score(8502),
                  "satisfactory",
                  MEETING));
    }

    @Test
    @Rule(value = "R-EVAL-02", kind = RuleKind.ALLOWS)
    void waitsForTheReviewWhereSomethingDoes() {
      var change =
          surveyed("60", 90, 30).hold(ballot("62", 30, 10, MEETING), RULES, by(SCORER, MEETING));
      LocalDate later = MEETING.plusDays(5);
      var answered =
          change.next().review(Outcome.MISJUDGED, List.of("O-1", "O-2"), by(HEAD, later));

      assertThat(change.events())
          .containsExactly(
              new ReviewOpened(
                  Evaluation.idOf(CADRE, 2020),
                  CADRE,
                  CITY,
                  2020,
                  List.of(Trigger.CLEARLY_LOW, Trigger.MANY_DISSATISFIED),
                  MEETING));
      assertThat(answered.events())
          .containsExactly(
              new EvaluationConcluded(
                  Evaluation.idOf(CADRE, 2020),
                  CADRE,
                  CITY,
                  2020,
                  new Score(6100),
                  "misjudged",
                  later));
    }

    @Test
    @Rule(value = "R-EVAL-02", kind = RuleKind.REFUSES)
    void isAnsweredOnceByTheHeadOnWhatAGroupFound() {
      Evaluation open = underReview();
      Evaluation answered =
          open.review(Outcome.POOR, List.of("O-1", "O-2"), by(HEAD, MEETING)).next();

      refused(
          "evaluation-no-review-open",
          () -> answered.review(Outcome.GRAVE, List.of("O-1", "O-2"), by(HEAD, MEETING)));
      refused(
          "evaluation-no-review-open",
          () -> held().review(Outcome.POOR, List.of("O-1", "O-2"), by(HEAD, MEETING)));
      refused(
          "evaluation-malformed",
          () -> open.review(Outcome.POOR, List.of("O-1", "O-1"), by(HEAD, MEETING)));
      for (Actor each : List.of(SCORER, STRANGER)) {
        refused(
            "evaluation-not-your-signature",
            () -> open.review(Outcome.POOR, List.of("O-1", "O-2"), by(each, MEETING)));
      }
    }

    @Test
    @Rule(value = "R-EVAL-02", kind = RuleKind.REFUSES)
    void isNotClosedWhileTheReviewIsOpen() {
      LocalDate late = LocalDate.of(2021, 5, 10);
      refused(
          "evaluation-review-open",
          () -> rectifying(underReview()).close(true, "x", by(SCORER, late)));
      assertThat(rectifying(held()).close(false, "未整改", by(SCORER, late)).next().state())
          .isEqualTo(new EvaluationState.Closed(late, false));
    }
  }

  @Nested
  class Following {

    // O-CAL: 15 working days after 15 December 2020, New Year's Day between.
    @Test
    @Rule("T-EVAL-FB")
    void givesFeedbackFifteenWorkingDays() {
      assertThat(held().running().orElseThrow().due()).isEqualTo(LocalDate.of(2021, 1, 6));
      assertThat(held().running().orElseThrow().clock().rule()).isEqualTo("T-EVAL-FB");
    }

    @Test
    @Rule("T-EVAL-PLAN")
    void givesThePlanFifteenWorkingDaysFromTheReceipt() {
      Clock plan = fedBack(held()).running().orElseThrow();

      assertThat(plan.stage()).isEqualTo(Clock.Stage.EVALUATION_PLAN);
      assertThat(plan.due()).isEqualTo(LocalDate.of(2021, 1, 11));
      assertThat(rectifying(held()).running()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2020-12-15, GREEN",
      "2020-12-28, GREEN",
      "2020-12-29, BLUE",
      "2021-01-06, BLUE",
      "2021-01-07, YELLOW",
      "2021-01-20, YELLOW",
      "2021-01-21, RED"
    })
    void turnsThroughTheColours(LocalDate day, Colour colour) {
      assertThat(held().running().orElseThrow().colour(CITY, RULES, day).map(ColourReading::colour))
          .contains(colour);
    }

    @Test
    @Rule("T-EVAL-FB")
    void saysOnceThatADayHasPassed() {
      Evaluation held = held();
      LocalDate look = held.looksOn().orElseThrow();
      var change = held.turn(RULES, by(SCORER, look));

      assertThat(look).isEqualTo(LocalDate.of(2021, 1, 7));
      assertThat(change.events())
          .containsExactly(
              new EvaluationOverdue(
                  Evaluation.idOf(CADRE, 2020),
                  CADRE,
                  CITY,
                  2020,
                  Clock.Stage.EVALUATION_FEEDBACK,
                  LocalDate.of(2021, 1, 6),
                  look));
      assertThat(change.next().looksOn()).isEmpty();
      assertThat(change.next().turn(RULES, by(SCORER, look.plusDays(3))).events()).isEmpty();
      assertThat(held.turn(RULES, by(SCORER, look.minusDays(1))).events()).isEmpty();
    }
  }

  @Nested
  class Order {

    @Test
    @Rule(value = "R-EVAL-01", kind = RuleKind.REFUSES)
    void isTheOffices() {
      for (Actor each : List.of(HEAD, STRANGER)) {
        refused(
            "evaluation-not-your-signature", () -> reported().survey(good(), by(each, MEETING)));
      }
      refused(
          "evaluation-not-your-signature", () -> Evaluation.plan(CADRE, 2020, by(HEAD, MEETING)));
    }

    @Test
    void goesFromTheReportToTheSurveyToTheMeeting() {
      refused("not-in-that-phase", () -> planned().survey(good(), by(SCORER, MEETING)));
      refused("not-in-that-phase", () -> reported().hold(good(), RULES, by(SCORER, MEETING)));
      refused("not-in-that-phase", () -> held().hold(good(), RULES, by(SCORER, MEETING)));
    }

    @Test
    void wantsDaysInOrder() {
      LocalDate before = LocalDate.of(2020, 11, 19);
      refused(
          "evaluation-day-out-of-range",
          () -> reported().survey(ballot("80", 1, 0, before), by(SCORER, MEETING)));
      refused(
          "evaluation-day-out-of-range",
          () ->
              surveyed("80", 1, 0)
                  .hold(ballot("80", 1, 0, MEETING.plusDays(1)), RULES, by(SCORER, MEETING)));
      refused(
          "evaluation-day-out-of-range",
          () -> held().feedBack(MEETING.minusDays(1), RULES, by(SCORER, MEETING)));
      refused(
          "evaluation-day-out-of-range",
          () -> planned().report(LocalDate.of(2019, 12, 31), by(SCORER, MEETING)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "70.005", "1e9"})
    void wantsAScoreThatIsOne(String score) {
      refused("evaluation-malformed", () -> Score.of(new BigDecimal(score)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 4", "3, -1"})
    void wantsRatersThatCount(int raters, int dissatisfied) {
      refused("evaluation-malformed", () -> ballot("80", raters, dissatisfied, MEETING));
    }

    private Ballot good() {
      return ballot("80", 10, 0, LocalDate.of(2020, 12, 1));
    }
  }
}
