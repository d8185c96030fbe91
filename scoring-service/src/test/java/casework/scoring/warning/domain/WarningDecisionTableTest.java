package casework.scoring.warning.domain;

import static casework.scoring.Refusals.refused;
import static casework.scoring.warning.SampleWarnings.GIVEN;
import static casework.scoring.warning.SampleWarnings.HEAD;
import static casework.scoring.warning.SampleWarnings.TERMS;
import static casework.scoring.warning.SampleWarnings.aRed;
import static casework.scoring.warning.SampleWarnings.aYellow;
import static casework.scoring.warning.SampleWarnings.by;
import static casework.scoring.warning.SampleWarnings.escalated;
import static casework.scoring.warning.SampleWarnings.rectified;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cell of the machine: which card, on which day of its period, which decision. */
class WarningDecisionTableTest {

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
  @CsvSource({
    "FirstYellow, given, REVOKE_RECTIFIED, Revoked",
    "FirstYellow, given, REVOKE_BARE, warning-not-rectified",
    "FirstYellow, given, ESCALATE, warning-period-runs",
    "FirstYellow, given, HANDLE, warning-period-runs",
    "FirstYellow, last, REVOKE_RECTIFIED, Revoked",
    "FirstYellow, last, REVOKE_BARE, warning-not-rectified",
    "FirstYellow, last, ESCALATE, warning-period-runs",
    "FirstYellow, last, HANDLE, warning-period-runs",
    "FirstYellow, after, REVOKE_RECTIFIED, Revoked",
    "FirstYellow, after, REVOKE_BARE, warning-not-rectified",
    "FirstYellow, after, ESCALATE, SecondYellow",
    "FirstYellow, after, HANDLE, warning-malformed",
    "SecondYellow, given, REVOKE_RECTIFIED, Revoked",
    "SecondYellow, given, REVOKE_BARE, warning-not-rectified",
    "SecondYellow, given, ESCALATE, warning-period-runs",
    "SecondYellow, given, HANDLE, warning-period-runs",
    "SecondYellow, last, REVOKE_RECTIFIED, Revoked",
    "SecondYellow, last, REVOKE_BARE, warning-not-rectified",
    "SecondYellow, last, ESCALATE, warning-period-runs",
    "SecondYellow, last, HANDLE, warning-period-runs",
    "SecondYellow, after, REVOKE_RECTIFIED, Revoked",
    "SecondYellow, after, REVOKE_BARE, warning-not-rectified",
    "SecondYellow, after, ESCALATE, Red",
    "SecondYellow, after, HANDLE, warning-malformed",
    "Red, given, REVOKE_RECTIFIED, Revoked",
    "Red, given, REVOKE_BARE, warning-not-rectified",
    "Red, given, ESCALATE, warning-period-runs",
    "Red, given, HANDLE, warning-period-runs",
    "Red, last, REVOKE_RECTIFIED, Revoked",
    "Red, last, REVOKE_BARE, warning-not-rectified",
    "Red, last, ESCALATE, warning-period-runs",
    "Red, last, HANDLE, warning-period-runs",
    "Red, after, REVOKE_RECTIFIED, Revoked",
    "Red, after, REVOKE_BARE, warning-not-rectified",
    "Red, after, ESCALATE, warning-malformed",
    "Red, after, HANDLE, Handled"
  })
  @Rule(value = "R-WARN-01", kind = RuleKind.ALLOWS)
  @Rule(value = "R-WARN-01", kind = RuleKind.REFUSES)
  @Rule(value = "R-WARN-02", kind = RuleKind.REFUSES)
  void isDecidedAsPrinted(String card, String day, String decision, String outcome) {
    Warning warning =
        switch (card) {
          case "FirstYellow" -> aYellow(GIVEN);
          case "SecondYellow" -> escalated(aYellow(GIVEN));
          default -> aRed(GIVEN);
        };
    Card now = warning.state().current().orElseThrow();
    LocalDate on =
        switch (day) {
          case "given" -> now.from();
          case "last" -> now.until();
          default -> now.until().plusDays(1);
        };
    if (outcome.startsWith("warning-")) {
      refused(outcome, () -> decide(warning, decision, on));
    } else {
      assertThat(decide(warning, decision, on).state().getClass().getSimpleName())
          .isEqualTo(outcome);
    }
  }

  private static Warning decide(Warning warning, String decision, LocalDate on) {
    return switch (decision) {
      case "REVOKE_RECTIFIED" -> rectified(warning, on).revoke("整改到位", by(HEAD, on)).next();
      case "REVOKE_BARE" -> warning.revoke("整改到位", by(HEAD, on)).next();
      case "ESCALATE" -> warning.escalate(null, "未整改", TERMS, by(HEAD, on)).next();
      default -> warning.escalate("transfer", "整改不力", TERMS, by(HEAD, on)).next();
    };
  }
}
