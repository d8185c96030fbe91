package casework.petition.clarification.domain;

import static casework.petition.clarification.domain.SampleFiles.COUNTY;
import static casework.petition.clarification.domain.SampleFiles.ID;
import static casework.petition.clarification.domain.SampleFiles.MONDAY;
import static casework.petition.clarification.domain.SampleFiles.PAPER;
import static casework.petition.clarification.domain.SampleFiles.act;
import static casework.petition.clarification.domain.SampleFiles.approved;
import static casework.petition.clarification.domain.SampleFiles.by;
import static casework.petition.clarification.domain.SampleFiles.checkList;
import static casework.petition.clarification.domain.SampleFiles.clarification;
import static casework.petition.clarification.domain.SampleFiles.handler;
import static casework.petition.clarification.domain.SampleFiles.issued;
import static casework.petition.clarification.domain.SampleFiles.place;
import static casework.petition.clarification.domain.SampleFiles.refusal;
import static casework.petition.clarification.domain.SampleFiles.untrue;
import static casework.petition.clarification.domain.SampleFiles.visited;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClarificationTest {

  @Test
  @Rule(value = "R-CL-01", kind = RuleKind.ALLOWS)
  void leadsFromTheApprovalOverTheNoticeAndTheOtherWaysToAVisit() {
    Clarification issued = issued(Way.WRITTEN, Way.MEETING);
    assertThat(issued.state().code()).isEqualTo("issued");

    Clarification done = issued.carryOut(Way.MEETING, MONDAY, handler()).next();

    assertThat(done.state().code()).isEqualTo("done");
    assertThat(visited().close(handler()).next().state().code()).isEqualTo("closed");
  }

  @ParameterizedTest
  @EnumSource(value = Way.class, mode = EnumSource.Mode.EXCLUDE, names = "WRITTEN")
  @Rule(value = "R-CL-01", kind = RuleKind.REFUSES)
  @Rule(value = "R-CL-01", kind = RuleKind.ALLOWS)
  void isAlsoInWritingWhicheverWayIsTaken(Way way) {
    assertThat(refusal(() -> clarification(way)).code()).isEqualTo("also-in-writing");
    assertThat(clarification(Way.WRITTEN, way).ways()).containsExactlyInAnyOrder(Way.WRITTEN, way);
  }

  @ParameterizedTest
  @EnumSource(Principle.class)
  @Rule(value = "R-CL-02", kind = RuleKind.REFUSES)
  void wantsEachOfTheFivePrinciplesShown(Principle principle) {
    List<Tick> missing = new ArrayList<>(checkList());
    missing.removeIf(each -> each.principle() == principle);
    List<Tick> unshown = new ArrayList<>(missing);
    unshown.add(new Tick(principle, List.of()));
    List<Tick> twice = new ArrayList<>(checkList());
    twice.add(new Tick(principle, List.of(PAPER)));

    for (List<Tick> bad : List.of(missing, unshown, twice)) {
      assertThat(refusal(() -> propose(bad)).code()).isEqualTo("principle-not-met");
    }
    assertThat(refusal(() -> propose(missing)))
        .isEqualTo(new ClarificationRefusal.PrincipleNotMet(List.of(principle)));
  }

  @Test
  @Rule(value = "R-CL-02", kind = RuleKind.ALLOWS)
  void takesACheckListInWhichAllFiveAreShown() {
    assertThat(propose(checkList()).checkList()).hasSize(5);
  }

  @Test
  @Rule(value = "R-CL-01", kind = RuleKind.REFUSES)
  void isApprovedByTheHeadAndMadeByTheDepartmentThatVerified() {
    Clarification proposed = clarification(Way.WRITTEN);
    Actor stranger =
        new Actor(COUNTY + "-O004", COUNTY, COUNTY + "-D3", Set.of(Role.HANDLER), "gateway");

    assertThat(refusal(() -> proposed.decide(true, handler())).code()).isEqualTo("not-your-step");
    assertThat(
            refusal(() -> approved(Way.WRITTEN).issue(SampleFiles.notice(), act(MONDAY, stranger)))
                .code())
        .isEqualTo("not-your-step");
    assertThat(refusal(() -> proposed.issue(SampleFiles.notice(), handler())).code())
        .isEqualTo("not-in-that-phase");
    assertThat(proposed.decide(false, by(COUNTY, Role.HEAD)).next().state().code())
        .isEqualTo("returned");
  }

  @Test
  @Rule(value = "R-CL-01", kind = RuleKind.REFUSES)
  void goesOnlyTheWaysThatWereApprovedAndEachOnce() {
    Clarification issued = issued(Way.WRITTEN, Way.MEETING, Way.CIRCULAR);
    Clarification met = issued.carryOut(Way.MEETING, MONDAY, handler()).next();

    assertThat(refusal(() -> issued.carryOut(Way.FACE_TO_FACE, MONDAY, handler())).code())
        .isEqualTo("not-that-way");
    assertThat(refusal(() -> met.carryOut(Way.MEETING, MONDAY, handler())).code())
        .isEqualTo("not-that-way");
    assertThat(refusal(() -> issued.carryOut(Way.MEETING, MONDAY.plusDays(1), handler())).code())
        .isEqualTo("date-out-of-range");
  }

  @Test
  @Rule(value = "R-CL-01", kind = RuleKind.REFUSES)
  void doesNotEndBeforeSomebodyHasBeenToSeeHim() {
    Clarification done = issued(Way.WRITTEN);
    Clarification planned = done.scheduleVisit(MONDAY.plusMonths(3), handler()).next();

    assertThat(refusal(() -> done.close(handler())).code()).isEqualTo("visit-still-open");
    assertThat(refusal(() -> planned.close(handler())).code()).isEqualTo("visit-still-open");
    assertThat(refusal(() -> planned.visit(2, MONDAY, Visit.Result.EFFECT_GONE, handler())).code())
        .isEqualTo("no-such-visit");
    for (LocalDate bad : List.of(MONDAY.minusDays(1), MONDAY.plusYears(2).plusDays(1))) {
      assertThat(refusal(() -> done.scheduleVisit(bad, handler())).code())
          .isEqualTo("date-out-of-range");
    }
  }

  @Test
  @Rule("R-CL-01")
  @Rule("R-CL-02")
  void hasNoPlaceForAnOverallAppraisal() {
    assertThat(
            Arrays.stream(Clarification.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactly(
            "id",
            "place",
            "untrueReport",
            "trigger",
            "checkList",
            "ways",
            "matter",
            "state",
            "notice",
            "carried",
            "visits",
            "proposedBy");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @Rule(value = "R-SEC-01", kind = RuleKind.ALLOWS)
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  void isKnownToWhoKeepsSupervisesHeadsOrHandles(Role role) {
    FileSight own = FileSight.of(by(COUNTY, role).actor(), Set.of(COUNTY), Set.of());
    FileSight withdrawn =
        FileSight.of(by(COUNTY, role).actor(), Set.of(COUNTY), Set.of(place().petition()));

    assertThat(own.covers(place()))
        .isEqualTo(
            List.of(
                    Role.INTAKE,
                    Role.CASE_SUPERVISION,
                    Role.HEAD,
                    Role.HANDLER,
                    Role.DEPARTMENT_LEAD)
                .contains(role));
    assertThat(withdrawn.covers(place())).isFalse();
  }

  private static Clarification propose(List<Tick> checkList) {
    return Clarification.propose(
            ID,
            untrue(Finding.UNTRUE),
            new Clarification.Plan(Trigger.OTHER, checkList, Set.of(Way.WRITTEN)),
            new SealedText("key", "text"),
            handler())
        .next();
  }
}
