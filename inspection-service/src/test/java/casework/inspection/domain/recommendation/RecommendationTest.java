package casework.inspection.domain.recommendation;

import static casework.inspection.Samples.CITY;
import static casework.inspection.Samples.HEAD;
import static casework.inspection.Samples.INSPECTOR;
import static casework.inspection.Samples.MONDAY;
import static casework.inspection.Samples.RULES;
import static casework.inspection.Samples.TEXT;
import static casework.inspection.Samples.aDraft;
import static casework.inspection.Samples.anIssuedRecommendation;
import static casework.inspection.Samples.by;
import static casework.inspection.Samples.clock;
import static casework.inspection.Samples.officer;
import static casework.inspection.domain.Refusals.code;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.Period;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecommendationTest {

  private static final LocalDate DUE = LocalDate.of(2020, 4, 2);

  @Test
  @Rule(value = "R-INSP-07", kind = RuleKind.REFUSES)
  void isIssuedByNobodyButALeaderWhoDidNotWriteIt() {
    Actor both = officer("O-BOTH", CITY, CITY + "-D5", Role.INSPECTOR, Role.HEAD);
    Recommendation own =
        Recommendation.draft(
                new RecommendationId(new UUID(8, 9)),
                new Recommendation.Draft(RecommendationKind.JOINT, "990301-U001", null, TEXT, null),
                RULES,
                by(both))
            .next();

    assertThat(code(() -> aDraft().requireIssuable(by(INSPECTOR)))).isEqualTo("not-your-signature");
    assertThat(code(() -> own.requireIssuable(by(both)))).isEqualTo("needs-another-signer");
    assertThat(
            code(
                () ->
                    Recommendation.draft(
                        new RecommendationId(new UUID(8, 9)),
                        new Recommendation.Draft(
                            RecommendationKind.JOINT, "990301-U001", null, TEXT, null),
                        RULES,
                        by(HEAD))))
        .isEqualTo("not-your-signature");
  }

  @Test
  @Rule(value = "R-INSP-07", kind = RuleKind.ALLOWS)
  @Rule("R-INSP-07")
  void isIssuedByAnotherLeaderUnderANumber() {
    Recommendation issued = anIssuedRecommendation();

    assertThat(issued.state().issued().orElseThrow().number().printed()).isEqualTo("〔2020〕1号");
    assertThat(code(() -> issued.requireIssuable(by(HEAD)))).isEqualTo("not-in-that-phase");
  }

  @Test
  @Rule("T-INSP-REPLY")
  void isToBeAnsweredWithinItsLimit() {
    Recommendation own =
        Recommendation.draft(
                new RecommendationId(new UUID(8, 9)),
                new Recommendation.Draft(
                    RecommendationKind.SUPERVISION, "990301-U001", null, TEXT, Period.workdays(10)),
                RULES,
                by(INSPECTOR))
            .next();

    assertThat(aDraft().replyDueIfIssued(RULES, MONDAY)).isEqualTo(DUE);
    assertThat(own.replyDueIfIssued(RULES, MONDAY)).isEqualTo(LocalDate.of(2020, 3, 16));
    assertThat(answered(DUE)).isTrue();
    assertThat(answered(DUE.plusDays(1))).isFalse();
  }

  private static boolean answered(LocalDate on) {
    return anIssuedRecommendation()
        .answer(TEXT, on, by(INSPECTOR, on))
        .next()
        .state()
        .replied()
        .orElseThrow()
        .onTime();
  }

  @Test
  void isSaidToBeOverdueOnceForEachDay() {
    Change<Recommendation, RecommendationEvent> past =
        anIssuedRecommendation().look(RULES, clock(DUE.plusDays(1)));
    Recommendation answered =
        past.next().answer(TEXT, DUE.plusDays(3), by(INSPECTOR, DUE.plusDays(3))).next();
    Recommendation again = answered.sendBack(RULES, by(HEAD, DUE.plusDays(4))).next();

    assertThat(anIssuedRecommendation().look(RULES, clock(DUE)).events()).isEmpty();
    assertThat(past.events()).hasSize(1);
    assertThat(past.next().look(RULES, clock(DUE.plusDays(2))).events()).isEmpty();
    assertThat(again.look(RULES, clock(DUE.plusMonths(2))).events()).hasSize(1);
    assertThat(answered.lookOn()).isNull();
  }
}
