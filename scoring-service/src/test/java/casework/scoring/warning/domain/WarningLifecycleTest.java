package casework.scoring.warning.domain;

import static casework.scoring.warning.SampleWarnings.GIVEN;
import static casework.scoring.warning.SampleWarnings.HEAD;
import static casework.scoring.warning.SampleWarnings.SCORER;
import static casework.scoring.warning.SampleWarnings.TERMS;
import static casework.scoring.warning.SampleWarnings.aRed;
import static casework.scoring.warning.SampleWarnings.aYellow;
import static casework.scoring.warning.SampleWarnings.by;
import static casework.scoring.warning.SampleWarnings.escalated;
import static casework.scoring.warning.SampleWarnings.rectified;
import static org.assertj.core.api.Assertions.assertThat;

import casework.testkit.lifecycle.LifecycleWalk;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks every row of the table and keeps its diagram. */
class WarningLifecycleTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  private static final LocalDate LATE = LocalDate.of(2022, 1, 1);

  @AfterAll
  static void everyRowHasBeenWalked() {
    WALK.assertAllVisited(WarningState.LIFECYCLE);
  }

  private static Stream<Warning> running() {
    Warning second = escalated(aYellow(GIVEN));
    return Stream.of(aYellow(GIVEN), second, escalated(second), aRed(GIVEN));
  }

  @Test
  void theDiagramIsTheTable() {
    LifecycleWalk.assertDiagramUnchanged(WarningState.LIFECYCLE, "docs/lifecycle/warning.mmd");
  }

  @Test
  void everyCardCanBeRectifiedAndTakenBack() {
    running()
        .forEach(
            each ->
                assertThat(rectified(each, LATE).revoke("整改到位", by(HEAD, LATE)).next().state())
                    .isInstanceOf(WarningState.Revoked.class));
  }

  @Test
  void everyPeriodEndsAndWaitsForAPerson() {
    running()
        .forEach(
            each ->
                assertThat(each.periodOver(by(SCORER, LATE)).next().state().awaitsDecision())
                    .isTrue());
  }

  @Test
  void everyCardCanBeTakenOutAsGivenInError() {
    running()
        .forEach(
            each ->
                assertThat(each.voided("误亮牌", by(HEAD, LATE)).next().state())
                    .isInstanceOf(WarningState.Voided.class));
  }

  @Test
  void aRedCardThatFailsEndsInHandling() {
    assertThat(aRed(GIVEN).escalate("demotion", "整改不力", TERMS, by(HEAD, LATE)).next().state())
        .isInstanceOf(WarningState.Handled.class);
  }
}
