package casework.inspection.domain.followup;

import static casework.inspection.Samples.HEAD;
import static casework.inspection.Samples.INSPECTOR;
import static casework.inspection.Samples.MONDAY;
import static casework.inspection.Samples.RULES;
import static casework.inspection.Samples.aFollowUp;
import static casework.inspection.Samples.by;
import static casework.inspection.Samples.clock;
import static casework.inspection.domain.Refusals.code;
import static org.assertj.core.api.Assertions.assertThat;

import casework.inspection.domain.Effect;
import casework.inspection.domain.Yuan;
import casework.platform.kernel.Change;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FollowUpTest {

  private static final LocalDate REPORTS_DUE = LocalDate.of(2020, 5, 6);

  @Test
  @Rule("R-INSP-05")
  void owesTheFourDoublesByTheirDays() {
    FollowUp followUp = aFollowUp();

    assertThat(followUp.obligations()).hasSize(ObligationKind.values().length);
    assertThat(followUp.obligation(ObligationKind.TEAM_REPORT).dueOn()).isEqualTo(REPORTS_DUE);
    assertThat(followUp.obligation(ObligationKind.PRINCIPAL_REPORT).dueOn()).isEqualTo(REPORTS_DUE);
    assertThat(followUp.obligation(ObligationKind.PLAN).dueOn())
        .isEqualTo(LocalDate.of(2020, 4, 2));
    assertThat(followUp.obligation(ObligationKind.INDIVIDUAL_FEEDBACK).met()).isNotNull();
    assertThat(followUp.obligation(ObligationKind.PUBLIC_FEEDBACK).met()).isNull();
  }

  @Test
  @Rule(value = "R-INSP-05", kind = RuleKind.ALLOWS)
  void takesWhatIsDoneWithItsDay() {
    assertThat(
            aFollowUp()
                .meet(
                    ObligationKind.TEAM_REPORT,
                    REPORTS_DUE,
                    RULES,
                    by(INSPECTOR, REPORTS_DUE.plusDays(5)))
                .next()
                .obligation(ObligationKind.TEAM_REPORT)
                .onTime())
        .contains(true);
    assertThat(
            aFollowUp()
                .meet(
                    ObligationKind.TEAM_REPORT,
                    REPORTS_DUE.plusDays(1),
                    RULES,
                    by(INSPECTOR, REPORTS_DUE.plusDays(5)))
                .next()
                .obligation(ObligationKind.TEAM_REPORT)
                .onTime())
        .contains(false);
  }

  @Test
  @Rule(value = "R-INSP-05", kind = RuleKind.REFUSES)
  void takesNothingTwiceNorBeforeTheFeedbackNorFromOthers() {
    assertThat(
            code(
                () ->
                    aFollowUp()
                        .meet(ObligationKind.INDIVIDUAL_FEEDBACK, MONDAY, RULES, by(INSPECTOR))))
        .isEqualTo("obligation-already");
    assertThat(
            code(
                () ->
                    aFollowUp()
                        .meet(ObligationKind.PLAN, MONDAY.minusDays(1), RULES, by(INSPECTOR))))
        .isEqualTo("day-out-of-range");
    assertThat(code(() -> aFollowUp().meet(ObligationKind.PLAN, MONDAY, RULES, by(HEAD))))
        .isEqualTo("not-your-signature");
    assertThat(code(() -> aFollowUp().withdraw(ObligationKind.PLAN, RULES, by(INSPECTOR))))
        .isEqualTo("no-such-obligation");
  }

  @Test
  void tellsOfEachDutyThatIsPastOnce() {
    Change<FollowUp, FollowUpEvent> first = aFollowUp().look(RULES, clock(REPORTS_DUE.plusDays(1)));
    Change<FollowUp, FollowUpEvent> second =
        first.next().look(RULES, clock(REPORTS_DUE.plusDays(2)));

    assertThat(first.events())
        .extracting(each -> ((FollowUpEvent.ObligationOverdue) each).kind())
        .containsExactly(
            ObligationKind.PUBLIC_FEEDBACK,
            ObligationKind.PLAN,
            ObligationKind.TEAM_REPORT,
            ObligationKind.PRINCIPAL_REPORT);
    assertThat(second.events()).isEmpty();
  }

  @Test
  void addsUpWhatCameOfIt() {
    Effect one = new Effect(Yuan.of(new BigDecimal("33.40")), Yuan.NONE, 3, 1);
    FollowUp twice =
        aFollowUp().record(one, by(INSPECTOR)).next().record(one, by(INSPECTOR)).next();

    assertThat(twice.effect().recovered().yuan()).isEqualTo(new BigDecimal("66.80"));
    assertThat(twice.effect().accountable()).isEqualTo(6);
    assertThat(code(() -> Yuan.of(new BigDecimal("1.005")))).isEqualTo("malformed");
    assertThat(code(() -> Yuan.of(new BigDecimal("-1")))).isEqualTo("malformed");
  }
}
