package casework.petition.hotline.domain;

import static casework.petition.hotline.domain.SampleReports.SEALED;
import static casework.petition.hotline.domain.SampleReports.UNKNOWN;
import static casework.petition.hotline.domain.SampleReports.moment;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.hotline.domain.HotlineLifecycle.Step;
import casework.platform.kernel.Refused;
import casework.testkit.lifecycle.LifecycleWalk;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HotlineLifecycleTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  @AfterAll
  static void walksEveryRowOfTheTable() {
    WALK.assertAllVisited(HotlineLifecycle.TABLE);
  }

  @Test
  void takesFromEveryStateTheStepsOfTheTableAndRefusesAllOthers() {
    List<Supplier<HotlineReport>> states =
        List.of(
            SampleReports::arrived,
            SampleReports::parked,
            SampleReports::handedUp,
            SampleReports::registered,
            SampleReports::rejected);
    for (Supplier<HotlineReport> each : states) {
      attempt(each, Step.ARRIVE, it -> it.arriveAgain("f2", SEALED, moment()).next());
      attempt(each, Step.PARK, it -> it.park(UNKNOWN, SEALED, moment()).next());
      attempt(each, Step.HAND_UP, it -> it.handUp(moment()).next());
      attempt(each, Step.REGISTER, it -> it.register(SEALED, moment()).next());
      attempt(each, Step.REJECT, it -> it.reject(RejectionReason.UNKNOWN_CODES, moment()).next());
      attempt(each, Step.TELL, it -> it.tell(ReportStatus.ACCEPTED, moment()).next());
      attempt(each, Step.MOVE, it -> it.move(new UUID(8, 8)).orElseThrow().next());
    }
  }

  private static void attempt(
      Supplier<HotlineReport> of, Step step, UnaryOperator<HotlineReport> taking) {
    HotlineReport report = of.get();
    boolean allowed = HotlineLifecycle.TABLE.allows(report.state(), step);
    try {
      taking.apply(report);
      assertThat(allowed).as("%s from %s", step, report.state()).isTrue();
    } catch (Refused no) {
      assertThat(allowed).as("%s from %s", step, report.state()).isFalse();
      assertThat(no.refusal().code()).isEqualTo("not-in-that-phase");
    }
  }

  @Test
  void drawsTheDiagram() {
    LifecycleWalk.assertDiagramUnchanged(
        HotlineLifecycle.TABLE, "docs/lifecycle/hotline-report.mmd");
  }
}
