package casework.inspection.domain.problem;

import static casework.inspection.Samples.CITY;
import static casework.inspection.Samples.COLLEAGUE;
import static casework.inspection.Samples.COUNTY;
import static casework.inspection.Samples.HANDLER;
import static casework.inspection.Samples.HEAD;
import static casework.inspection.Samples.INSPECTOR;
import static casework.inspection.Samples.MONDAY;
import static casework.inspection.Samples.ROOM_LEAD;
import static casework.inspection.Samples.RULES;
import static casework.inspection.Samples.TEXT;
import static casework.inspection.Samples.aClearedProblem;
import static casework.inspection.Samples.aFedBackProblem;
import static casework.inspection.Samples.aSupervisedProblem;
import static casework.inspection.Samples.aTransferredProblem;
import static casework.inspection.Samples.by;
import static casework.inspection.Samples.clock;
import static casework.inspection.Samples.officer;
import static casework.inspection.domain.Refusals.code;
import static org.assertj.core.api.Assertions.assertThat;

import casework.inspection.Samples;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final LocalDate DUE = LocalDate.of(2020, 9, 2);

  @Nested
  class Verifying {

    @Test
    @Rule(value = "R-INSP-04", kind = RuleKind.REFUSES)
    void isNotForWhoeverReportedIt() {
      Problem claimed = aSupervisedProblem();

      assertThat(code(() -> claimed.clear(by(HANDLER)))).isEqualTo("needs-another-signer");
      assertThat(code(() -> claimed.reject("not-done", by(HANDLER))))
          .isEqualTo("needs-another-signer");
    }

    @Test
    @Rule(value = "R-INSP-04", kind = RuleKind.ALLOWS)
    void isForAnybodyElseOfTheRoomOrTheOffice() {
      for (Actor other : List.of(ROOM_LEAD, INSPECTOR)) {
        assertThat(aSupervisedProblem().clear(by(other)).next().state())
            .isInstanceOf(ProblemState.Cleared.class);
      }
    }

    @Test
    void keepsTheRejectedClaimAndLetsTheClockRunOn() {
      Change<Problem, ProblemEvent> change =
          aSupervisedProblem().reject("no-evidence", by(ROOM_LEAD));

      assertThat(change.next().rejections()).hasSize(1);
      assertThat(change.events())
          .containsExactly(
              new ProblemEvent.RectificationRejected(
                  change.next().about(), "no-evidence", MONDAY, DUE));
      assertThat(change.next().clocks().running()).isPresent();
    }
  }

  @Nested
  class Signing {

    @Test
    @Rule(value = "R-INSP-03", kind = RuleKind.REFUSES)
    void isNotForAnotherOrganOrRoomOrRole() {
      Actor otherRoom = officer("O-X", COUNTY, COUNTY + "-D3", Role.HANDLER);
      Actor otherOrgan = officer("O-Y", COUNTY, COUNTY + "-D5", Role.INSPECTOR);
      Problem told = aFedBackProblem();
      Problem handed = aTransferredProblem();

      assertThat(code(() -> Problem.report(Samples.entry("2"), by(HEAD))))
          .isEqualTo("not-your-signature");
      assertThat(code(() -> told.transfer(COUNTY, "D", by(otherOrgan))))
          .isEqualTo("not-your-signature");
      assertThat(code(() -> handed.plan(TEXT, TEXT, by(otherRoom))))
          .isEqualTo("not-your-signature");
      assertThat(code(() -> handed.plan(TEXT, TEXT, by(HEAD)))).isEqualTo("not-your-signature");
      assertThat(code(() -> aClearedProblem().reopen("relapse", RULES, by(HANDLER))))
          .isEqualTo("not-your-signature");
      assertThat(code(() -> told.extend(1, RULES, by(INSPECTOR)))).isEqualTo("not-your-signature");
      assertThat(code(() -> told.voided("x", by(INSPECTOR)))).isEqualTo("not-your-signature");
    }

    @Test
    @Rule(value = "R-INSP-03", kind = RuleKind.ALLOWS)
    void isForTheOfficeAndTheSupervisingRoom() {
      for (Actor each : List.of(INSPECTOR, HANDLER, ROOM_LEAD)) {
        assertThat(aTransferredProblem().plan(TEXT, TEXT, by(each)).next().plan()).isNotNull();
      }
    }
  }

  @Nested
  class Accounts {

    @Test
    @Rule(value = "R-INSP-03", kind = RuleKind.REFUSES)
    void areNotSkipped() {
      assertThat(code(() -> aFedBackProblem().reconcile(TEXT, by(INSPECTOR))))
          .isEqualTo("not-in-that-phase");
      assertThat(code(() -> aTransferredProblem().clear(by(INSPECTOR))))
          .isEqualTo("not-in-that-phase");
      assertThat(code(() -> aTransferredProblem().reconcile(TEXT, by(HANDLER))))
          .isEqualTo("needs-plan");
    }

    @Test
    @Rule("R-INSP-03")
    void countOnlyTheLastAsRectified() {
      assertThat(aSupervisedProblem().state().cleared()).isEmpty();
      assertThat(aClearedProblem().state().cleared()).isPresent();
      assertThat(aClearedProblem().reopen("relapse", RULES, by(INSPECTOR)).next().state().cleared())
          .isEmpty();
    }
  }

  @Nested
  @Rule("T-INSP-CLEAR")
  class Clocks {

    @Test
    void runHalfAYearFromTheFeedback() {
      assertThat(aFedBackProblem().clocks().firstDue()).contains(DUE);
    }

    @Test
    void standStillWithReasonAndApproverAndAreDueThatMuchLater() {
      LocalDate from = LocalDate.of(2020, 3, 9);
      LocalDate until = LocalDate.of(2020, 3, 23);
      Problem paused = aFedBackProblem().pause(from, "litigation", RULES, by(HEAD, from)).next();
      Problem again = paused.resume(until, RULES, by(HEAD, until)).next();

      assertThat(again.clocks().running().orElseThrow().clock().pauses())
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.reason()).isEqualTo("litigation");
                assertThat(it.approvedBy()).isEqualTo(HEAD.officer());
                assertThat(it.from()).isEqualTo(from);
                assertThat(it.until()).isEqualTo(until);
              });
      assertThat(again.clocks().firstDue().orElseThrow()).isAfter(DUE);
      assertThat(code(() -> paused.pause(from, "litigation", RULES, by(HEAD, until))))
          .isEqualTo("pause-already-running");
      assertThat(code(() -> again.resume(until, RULES, by(HEAD, until))))
          .isEqualTo("no-pause-running");
      assertThat(
              code(() -> aFedBackProblem().pause(from, "litigation", RULES, by(INSPECTOR, from))))
          .isEqualTo("not-your-signature");
    }

    @Test
    void areNotPastDueWhileTheyStandAndKeepNoRevisionOfIt() {
      LocalDate from = DUE.minusDays(3);
      Problem paused = aFedBackProblem().pause(from, "litigation", RULES, by(HEAD, from)).next();
      Problem looked = paused.look(RULES, by(HEAD, DUE.plusDays(1))).next();

      assertThat(paused.look(RULES, by(HEAD, DUE.plusDays(1))).events()).isEmpty();
      assertThat(looked.clocks().running().orElseThrow().clock().revisions()).isEmpty();
      assertThat(looked.clocks().lookOn()).isAfter(DUE.plusDays(1));
      assertThat(aFedBackProblem().look(RULES, by(HEAD, DUE.plusDays(1))).events()).hasSize(1);
    }

    @Test
    void areExtendedOnceAndByHalfAYearAtMost() {
      Problem longer = aFedBackProblem().extend(6, RULES, by(HEAD)).next();

      assertThat(longer.clocks().firstDue()).contains(LocalDate.of(2021, 3, 2));
      assertThat(code(() -> longer.extend(1, RULES, by(HEAD)))).isEqualTo("extension-used-up");
      assertThat(code(() -> aFedBackProblem().extend(7, RULES, by(HEAD))))
          .isEqualTo("extension-too-long");
    }

    @Test
    void tellThatItIsOverdueOnce() {
      Problem open = aFedBackProblem();
      Change<Problem, ProblemEvent> onTheDay = open.look(RULES, clock(DUE));
      Change<Problem, ProblemEvent> after = open.look(RULES, clock(DUE.plusDays(1)));
      Change<Problem, ProblemEvent> again = after.next().look(RULES, clock(DUE.plusDays(30)));

      assertThat(open.clocks().lookOn()).isBeforeOrEqualTo(DUE.plusDays(1));
      assertThat(onTheDay.events()).isEmpty();
      assertThat(after.events())
          .containsExactly(new ProblemEvent.RectificationOverdue(open.about(), DUE));
      assertThat(again.events()).isEmpty();
      LocalDate next = after.next().clocks().lookOn();
      assertThat(next == null || next.isAfter(DUE.plusDays(1))).isTrue();
    }

    @Test
    void judgeWhatIsOnTimeByTheFirstDueDay() {
      assertThat(cleared(DUE)).isTrue();
      assertThat(cleared(DUE.plusDays(1))).isFalse();
    }

    private boolean cleared(LocalDate on) {
      return aSupervisedProblem()
          .clear(by(ROOM_LEAD, on))
          .next()
          .state()
          .cleared()
          .orElseThrow()
          .onTime();
    }

    @Test
    void doNotMakeGoodByALookBackWhatWasLate() {
      Problem reopened =
          aClearedProblem().reopen("relapse", RULES, by(INSPECTOR, DUE.plusDays(10))).next();
      LocalDate renewed = reopened.clocks().running().orElseThrow().due();
      Problem again =
          reopened
              .reconcile(TEXT, by(HANDLER, renewed))
              .next()
              .clear(by(COLLEAGUE, renewed))
              .next();

      assertThat(again.state().cleared().orElseThrow().onTime()).isFalse();
      assertThat(again.reopenings()).hasSize(1);
    }

    @Test
    void areThoseOfPaperForWhatWasClearedThere() {
      Problem late =
          Problem.takeOver(
                  Samples.entry("8"),
                  LocalDate.of(2017, 9, 1),
                  null,
                  LocalDate.of(2018, 3, 2),
                  null,
                  RULES,
                  by(INSPECTOR))
              .next();

      assertThat(late.clocks().firstDue()).contains(LocalDate.of(2018, 3, 1));
      assertThat(late.state().cleared().orElseThrow().onTime()).isFalse();
      assertThat(late.clocks().lookOn()).isNull();
      assertThat(
              code(
                  () ->
                      Problem.takeOver(
                          Samples.entry("8"),
                          LocalDate.of(2017, 9, 1),
                          LocalDate.of(2018, 3, 5),
                          null,
                          null,
                          RULES,
                          by(INSPECTOR))))
          .isEqualTo("malformed");
    }
  }

  @Test
  void belongsToTheOrganThatInspects() {
    assertThat(aFedBackProblem().about().organ()).isEqualTo(CITY);
  }
}
