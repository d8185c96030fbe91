package casework.scoring.warning.domain;

import static casework.scoring.Refusals.refused;
import static casework.scoring.warning.SampleWarnings.CADRE;
import static casework.scoring.warning.SampleWarnings.HEAD;
import static casework.scoring.warning.SampleWarnings.SCORER;
import static casework.scoring.warning.SampleWarnings.STRANGER;
import static casework.scoring.warning.SampleWarnings.TEAM;
import static casework.scoring.warning.SampleWarnings.TERMS;
import static casework.scoring.warning.SampleWarnings.by;
import static casework.scoring.warning.SampleWarnings.given;
import static casework.scoring.warning.SampleWarnings.rectified;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.scoring.warning.domain.Terms.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cell: which warning keeps which gate shut on which day. */
class GateTest {

  private static final LocalDate GIVEN = LocalDate.of(2020, 9, 30);
  private static final LocalDate REVOKED = LocalDate.of(2020, 12, 15);

  private static Warning warning(Target target, String level, String state) {
    Warning given = given(target, level.equals("RED"), GIVEN);
    return switch (state) {
      case "running" -> given;
      case "revoked" -> rectified(given, REVOKED).revoke("整改到位", by(HEAD, REVOKED)).next();
      case "voided" -> given.voided("误亮牌", by(HEAD, REVOKED)).next();
      default -> throw new IllegalArgumentException(state);
    };
  }

  private static GateAnswer ask(Gate gate, @Nullable Grade grade, String on, Warning... warnings) {
    LocalDate day = LocalDate.parse(on);
    return GateAnswer.of(
        new GateQuestion(gate, day, day.getYear(), grade), List.of(warnings), TERMS);
  }

  @ParameterizedTest(name = "{0} {1} {2}, {3} {4} on {5}: {6}")
  @CsvSource(
      nullValues = "-",
      value = {
        "CADRE, YELLOW, running, PROMOTION, -, 2020-09-29, true",
        "CADRE, YELLOW, running, PROMOTION, -, 2020-09-30, false",
        "CADRE, YELLOW, running, PROMOTION, -, 2021-02-01, false",
        "CADRE, YELLOW, running, RANK_RISE, -, 2020-10-01, false",
        "CADRE, YELLOW, running, IMPORTANT_POST, -, 2020-10-01, false",
        "CADRE, RED, running, PROMOTION, -, 2020-10-01, false",
        "CADRE, YELLOW, revoked, PROMOTION, -, 2020-12-14, false",
        "CADRE, YELLOW, revoked, PROMOTION, -, 2020-12-15, true",
        "CADRE, RED, revoked, RANK_RISE, -, 2021-01-01, true",
        "CADRE, YELLOW, voided, PROMOTION, -, 2020-10-01, true",
        "CADRE, YELLOW, running, AWARD, -, 2020-12-31, false",
        "CADRE, YELLOW, running, AWARD, -, 2020-01-01, false",
        "CADRE, YELLOW, running, AWARD, -, 2021-01-01, true",
        "CADRE, YELLOW, running, AWARD, -, 2019-12-31, true",
        "CADRE, YELLOW, revoked, AWARD, -, 2020-12-31, false",
        "CADRE, RED, revoked, AWARD, -, 2020-12-31, false",
        "CADRE, YELLOW, voided, AWARD, -, 2020-12-31, true",
        "CADRE, YELLOW, running, ANNUAL_GRADE, EXCELLENT, 2020-12-31, true",
        "CADRE, RED, running, ANNUAL_GRADE, EXCELLENT, 2020-12-31, false",
        "CADRE, RED, running, ANNUAL_GRADE, GOOD, 2020-12-31, false",
        "CADRE, RED, running, ANNUAL_GRADE, FAIR, 2020-12-31, true",
        "CADRE, RED, running, ANNUAL_GRADE, POOR, 2020-12-31, true",
        "CADRE, RED, running, ANNUAL_GRADE, GOOD, 2021-12-31, true",
        "CADRE, RED, revoked, ANNUAL_GRADE, GOOD, 2020-12-31, false",
        "CADRE, RED, voided, ANNUAL_GRADE, GOOD, 2020-12-31, true",
        "TEAM, YELLOW, running, AWARD, -, 2020-12-31, false",
        "TEAM, RED, running, ANNUAL_GRADE, GOOD, 2020-12-31, false",
        "TEAM, RED, running, ANNUAL_GRADE, FAIR, 2020-12-31, true",
        "TEAM, RED, running, PROMOTION, -, 2020-12-31, true",
        "TEAM, RED, running, RANK_RISE, -, 2020-12-31, true",
        "TEAM, RED, running, IMPORTANT_POST, -, 2020-12-31, true"
      })
  @Rule(value = "R-WARN-03", kind = RuleKind.REFUSES)
  @Rule(value = "R-WARN-03", kind = RuleKind.ALLOWS)
  void isShutAndOpenAsPrinted(
      Target.Kind kind,
      String level,
      String state,
      Gate gate,
      @Nullable Grade grade,
      String on,
      boolean open) {
    Warning warning = warning(kind == Target.Kind.CADRE ? CADRE : TEAM, level, state);

    GateAnswer answer = ask(gate, grade, on, warning);

    assertThat(answer.open()).isEqualTo(open);
    assertThat(answer.shutBy()).hasSize(open ? 0 : 1);
    assertThat(answer.reason().equals("no-warning")).isEqualTo(open);
  }

  @Test
  void isOpenToWhoWasNeverWarned() {
    assertThat(ask(Gate.PROMOTION, null, "2020-10-01").open()).isTrue();
  }

  @Test
  @Rule(value = "R-WARN-03", kind = RuleKind.ALLOWS)
  void opensInSpiteOfAWarningWithAReasonAndAnApprover() {
    Warning warning = warning(CADRE, "YELLOW", "running");
    LocalDate day = LocalDate.of(2020, 11, 2);
    var change =
        warning.exempt(
            new UUID(6, 6), Gate.AWARD, "抗洪抢险表彰", "事迹突出", day.plusDays(9), by(HEAD, day));
    Warning exempted = change.next();

    GateAnswer answer = ask(Gate.AWARD, null, "2020-11-05", exempted);
    assertThat(answer.open()).isTrue();
    assertThat(answer.reason()).isEqualTo("exempted");
    assertThat(answer.openedBy())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.reason()).isEqualTo("事迹突出");
              assertThat(each.by().officer()).isEqualTo("O-HEAD");
            });
    assertThat(change.events()).hasSize(1);
  }

  @Test
  @Rule(value = "R-WARN-03", kind = RuleKind.REFUSES)
  void opensThatGateAloneAndForThoseDaysAlone() {
    LocalDate day = LocalDate.of(2020, 11, 2);
    Warning exempted =
        warning(CADRE, "YELLOW", "running")
            .exempt(new UUID(6, 6), Gate.AWARD, "表彰", "x", day.plusDays(9), by(HEAD, day))
            .next();
    Warning other = warning(CADRE, "RED", "running");

    assertThat(ask(Gate.AWARD, null, "2020-11-01", exempted).open()).isFalse();
    assertThat(ask(Gate.AWARD, null, "2020-11-11", exempted).open()).isTrue();
    assertThat(ask(Gate.AWARD, null, "2020-11-12", exempted).open()).isFalse();
    assertThat(ask(Gate.PROMOTION, null, "2020-11-05", exempted).open()).isFalse();
    assertThat(ask(Gate.AWARD, null, "2020-11-05", exempted, other).open())
        .as("the other warning keeps it shut")
        .isFalse();
  }

  @Test
  @Rule(value = "R-WARN-03", kind = RuleKind.REFUSES)
  void isOpenedByTheHeadAlone() {
    Warning warning = warning(CADRE, "YELLOW", "running");
    for (Actor each : List.of(SCORER, STRANGER)) {
      refused(
          "warning-not-your-signature",
          () -> warning.exempt(new UUID(6, 6), Gate.AWARD, "x", "x", REVOKED, by(each, REVOKED)));
    }
    refused(
        "warning-malformed",
        () ->
            warning.exempt(
                new UUID(6, 6), Gate.AWARD, "x", "x", REVOKED.minusDays(1), by(HEAD, REVOKED)));
  }

  @Test
  void isAskedForAGradeExactlyWhereItIsAboutGrades() {
    refused("warning-malformed", () -> new GateQuestion(Gate.ANNUAL_GRADE, GIVEN, 2020, null));
    refused("warning-malformed", () -> new GateQuestion(Gate.AWARD, GIVEN, 2020, Grade.GOOD));
  }
}
