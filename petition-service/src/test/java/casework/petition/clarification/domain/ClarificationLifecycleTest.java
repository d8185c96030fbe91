package casework.petition.clarification.domain;

import static casework.petition.clarification.domain.SampleFiles.CITY;
import static casework.petition.clarification.domain.SampleFiles.COUNTY;
import static casework.petition.clarification.domain.SampleFiles.MONDAY;
import static casework.petition.clarification.domain.SampleFiles.PAPER;
import static casework.petition.clarification.domain.SampleFiles.approved;
import static casework.petition.clarification.domain.SampleFiles.by;
import static casework.petition.clarification.domain.SampleFiles.clarification;
import static casework.petition.clarification.domain.SampleFiles.confirmed;
import static casework.petition.clarification.domain.SampleFiles.decider;
import static casework.petition.clarification.domain.SampleFiles.handler;
import static casework.petition.clarification.domain.SampleFiles.issued;
import static casework.petition.clarification.domain.SampleFiles.notice;
import static casework.petition.clarification.domain.SampleFiles.proposed;
import static casework.petition.clarification.domain.SampleFiles.untrue;
import static casework.petition.clarification.domain.SampleFiles.visited;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.testkit.lifecycle.LifecycleWalk;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClarificationLifecycleTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  @AfterAll
  static void walksEveryRowOfBothTables() {
    WALK.assertAllVisited(ClarificationLifecycle.TABLE);
    WALK.assertAllVisited(UntrueReportLifecycle.TABLE);
  }

  @Test
  void takesFromEveryStateTheStepsOfTheTableAndRefusesAllOthers() {
    for (Clarification it :
        List.of(
            clarification(Way.WRITTEN),
            clarification(Way.WRITTEN).decide(false, by(COUNTY, Role.HEAD)).next(),
            approved(Way.WRITTEN),
            approved(Way.WRITTEN, Way.MEETING),
            issued(Way.WRITTEN, Way.MEETING),
            issued(Way.WRITTEN, Way.MEETING, Way.CIRCULAR),
            issued(Way.WRITTEN).scheduleVisit(MONDAY, handler()).next(),
            visited(),
            visited().close(handler()).next())) {
      attempt(it, "APPROVE", () -> it.decide(true, by(COUNTY, Role.HEAD)));
      attempt(it, "RETURN", () -> it.decide(false, by(COUNTY, Role.HEAD)));
      attempt(it, "ISSUE", () -> it.issue(notice(), handler()));
      attempt(it, "CARRY_OUT", () -> it.carryOut(Way.MEETING, MONDAY, handler()));
      attempt(it, "SCHEDULE_VISIT", () -> it.scheduleVisit(MONDAY, handler()));
      attempt(it, "VISIT", () -> it.visit(1, MONDAY, Visit.Result.EFFECT_LINGERS, handler()));
      attempt(it, "CLOSE", () -> it.close(handler()));
    }
  }

  @Test
  void reachesAFalseAccusationFromAProposalAlone() {
    Decider city = decider(CITY, OrganLevel.CITY);
    for (UntrueReport it :
        List.of(untrue(Finding.UNTRUE), untrue(Finding.MISTAKEN), proposed(false), confirmed())) {
      attempt(it, "REVISE", () -> it.revise(handler()));
      attempt(
          it,
          "PROPOSE",
          () -> it.propose(Set.of(Situation.OTHER), Set.of(), List.of(PAPER), false, handler()));
      attempt(it, "REJECT", () -> it.reject(Finding.UNTRUE, city, by(CITY, Role.HEAD)));
      attempt(it, "REJECT", () -> it.reject(Finding.MISTAKEN, city, by(CITY, Role.HEAD)));
      attempt(it, "CONFIRM", () -> it.confirm(PAPER, city, by(CITY, Role.HEAD)));
      attempt(
          it,
          "RECORD_CONSEQUENCE",
          () ->
              it.recordConsequence(
                  Consequence.Kind.JUDICIARY,
                  AccuserIdentity.SUSPECTED_OF_CRIME,
                  MONDAY,
                  handler()));
    }
  }

  @Test
  void drawsTheDiagrams() {
    LifecycleWalk.assertDiagramUnchanged(
        ClarificationLifecycle.TABLE, "docs/lifecycle/clarification.mmd");
    LifecycleWalk.assertDiagramUnchanged(
        UntrueReportLifecycle.TABLE, "docs/lifecycle/untrue-report.mmd");
  }

  private static void attempt(Clarification it, String step, Runnable taking) {
    if (taken(taking)) {
      assertThat(
              ClarificationLifecycle.TABLE.allows(
                  it.state(), ClarificationLifecycle.Step.valueOf(step)))
          .as(step)
          .isTrue();
    }
  }

  private static void attempt(UntrueReport it, String step, Runnable taking) {
    if (taken(taking)) {
      assertThat(
              UntrueReportLifecycle.TABLE.allows(
                  it.state(), UntrueReportLifecycle.Step.valueOf(step)))
          .as(step)
          .isTrue();
    }
  }

  private static boolean taken(Runnable step) {
    try {
      step.run();
      return true;
    } catch (Refused no) {
      assertThat(no.refusal().code()).isNotEmpty();
      return false;
    }
  }
}
