package casework.clue.domain;

import static casework.clue.SampleClues.COLLEAGUE;
import static casework.clue.SampleClues.HEAD;
import static casework.clue.SampleClues.KEEPER;
import static casework.clue.SampleClues.LEAD;
import static casework.clue.SampleClues.LEADER;
import static casework.clue.SampleClues.MONDAY;
import static casework.clue.SampleClues.OTHER_SUPERVISOR;
import static casework.clue.SampleClues.ROOM;
import static casework.clue.SampleClues.RULES;
import static casework.clue.SampleClues.STRANGER;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.aClosedClue;
import static casework.clue.SampleClues.aDisposedClue;
import static casework.clue.SampleClues.aFiledClue;
import static casework.clue.SampleClues.aHandedOverClue;
import static casework.clue.SampleClues.aProposedClue;
import static casework.clue.SampleClues.aRegisteredClue;
import static casework.clue.SampleClues.aStudiedClue;
import static casework.clue.SampleClues.anApprovedClue;
import static casework.clue.SampleClues.anArrivedClue;
import static casework.clue.SampleClues.by;
import static casework.clue.SampleClues.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import casework.clue.domain.ClueEvent.ClueClosed;
import casework.clue.domain.ClueEvent.ClueHandedOver;
import casework.clue.domain.ClueEvent.ClueRegistered;
import casework.clue.domain.ClueEvent.ClueStruckOff;
import casework.clue.domain.ClueEvent.DisposalApproved;
import casework.clue.domain.ClueEvent.OfficerRecused;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClueTest {

  private static final List<String> TWO = List.of("O-KEEPER", "O-COLLEAGUE");

  static String refusal(ThrowingCallable step) {
    var caught = new String[1];
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(step)
        .satisfies(refused -> caught[0] = refused.refusal().code());
    return caught[0];
  }

  @Nested
  class Registering {

    @Test
    @Rule(value = "R-CLUE-01", kind = RuleKind.ALLOWS)
    @Rule("R-CLUE-01")
    void givesTheClueTheNextNumberOfItsOrgan() {
      var change = anArrivedClue().register(RULES.numbers(), by(SUPERVISOR));

      assertThat(change.next().number().map(ClueNumber::value).orElse(""))
          .startsWith("990300-JW-XS-2020-");
      assertThat(change.events()).singleElement().isInstanceOf(ClueRegistered.class);
    }

    @Test
    @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
    void refusesAnybodyButTheOrgansOwnCaseSupervision() {
      assertThat(refusal(() -> anArrivedClue().register(RULES.numbers(), by(KEEPER))))
          .isEqualTo("not-your-signature");
      assertThat(refusal(() -> anArrivedClue().register(RULES.numbers(), by(STRANGER))))
          .isEqualTo("not-your-signature");
    }

    @Test
    void happensOnce() {
      assertThat(refusal(() -> aRegisteredClue().register(RULES.numbers(), by(SUPERVISOR))))
          .isEqualTo("not-in-that-phase");
    }
  }

  @Nested
  class Distributing {

    @Test
    @Rule(value = "R-CLUE-01", kind = RuleKind.ALLOWS)
    void isProposedBySupervisionAndApprovedByTheHead() {
      assertThat(aProposedClue().approve(by(HEAD)).next().state())
          .isInstanceOf(ClueState.Approved.class);
    }

    @Test
    @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
    void isNotApprovedByAnybodyElse() {
      assertThat(refusal(() -> aProposedClue().approve(by(LEADER))))
          .isEqualTo("not-your-signature");
      assertThat(refusal(() -> aProposedClue().approve(by(STRANGER))))
          .isEqualTo("not-your-signature");
    }

    @Test
    @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
    void isNotApprovedByHimWhoProposedIt() {
      Actor both = officer("O-BOTH", "990300-JW-LD", Role.CASE_SUPERVISION, Role.HEAD);
      Clue proposed = aRegisteredClue().propose(ROOM, "own", by(both)).next();

      assertThat(refusal(() -> proposed.approve(by(both)))).isEqualTo("needs-another-signer");
      assertThat(proposed.approve(by(HEAD)).next().state()).isInstanceOf(ClueState.Approved.class);
    }

    @Test
    void canBeProposedAnew() {
      assertThat(
              anApprovedClue().propose("990300-JW-D3", "own", by(SUPERVISOR)).next().department())
          .contains("990300-JW-D3");
    }
  }

  @Nested
  class HandingOver {

    @Test
    @Rule("T-CLUE-DISP")
    @Rule(value = "R-CLUE-01", kind = RuleKind.ALLOWS)
    void startsTheDisposalClockOfOneMonth() {
      var change = anApprovedClue().receive("O-KEEPER", RULES, by(LEAD));

      assertThat(change.events())
          .containsExactly(
              new ClueHandedOver(
                  change.next().about(), ROOM, "O-KEEPER", MONDAY, LocalDate.of(2020, 4, 2)));
      assertThat(change.next().clocks().running().map(StageClock::stage)).contains(Stage.DISPOSAL);
    }

    @Test
    @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
    void isForTheLeadOfThatDepartment() {
      Actor otherLead = officer("O-LEAD3", "990300-JW-D3", Role.DEPARTMENT_LEAD);

      assertThat(refusal(() -> anApprovedClue().receive("O-KEEPER", RULES, by(otherLead))))
          .isEqualTo("not-your-signature");
      assertThat(refusal(() -> anApprovedClue().receive("O-KEEPER", RULES, by(KEEPER))))
          .isEqualTo("not-your-signature");
    }

    @Test
    @Rule("R-SEC-02")
    void keepsWhoDeclaredAConflictAndOnWhatGround() {
      var change = anApprovedClue().recuse("near-relative", by(KEEPER));

      assertThat(change.next().recusals())
          .singleElement()
          .satisfies(
              recusal -> {
                assertThat(recusal.ground()).isEqualTo("near-relative");
                assertThat(recusal.by().officer()).isEqualTo("O-KEEPER");
              });
      assertThat(change.events()).singleElement().isInstanceOf(OfficerRecused.class);
    }

    @Test
    @Rule(value = "R-SEC-02", kind = RuleKind.REFUSES)
    void refusesAKeeperWhoHasDeclaredAConflict() {
      Clue clue = anApprovedClue().recuse("near-relative", by(KEEPER)).next();

      assertThat(refusal(() -> clue.receive("O-KEEPER", RULES, by(LEAD)))).isEqualTo("must-recuse");
    }

    @Test
    @Rule(value = "R-SEC-02", kind = RuleKind.ALLOWS)
    void letsAnotherKeeperHaveIt() {
      Clue clue = anApprovedClue().recuse("near-relative", by(KEEPER)).next();

      assertThat(clue.receive("O-COLLEAGUE", RULES, by(LEAD)).next().state().placed())
          .map(Placement::keeper)
          .contains("O-COLLEAGUE");
    }

    @Test
    @Rule(value = "R-SEC-02", kind = RuleKind.ALLOWS)
    void passesFromAKeeperWhoFindsHisConflictLater() {
      Clue clue = aHandedOverClue().recuse("interest", by(KEEPER)).next();

      assertThat(clue.reassign("O-COLLEAGUE", by(LEAD)).next().state().placed())
          .map(Placement::keeper)
          .contains("O-COLLEAGUE");
      assertThat(refusal(() -> clue.reassign("O-KEEPER", by(LEAD)))).isEqualTo("must-recuse");
    }
  }

  @Nested
  class Studying {

    @Test
    @Rule(value = "R-CLUE-02", kind = RuleKind.ALLOWS)
    void letsTheHeadApproveWhatThreeLevelsConcluded() {
      var change =
          aStudiedClue(3, DisposalMethod.INQUIRY)
              .dispose(DisposalMethod.INQUIRY, List.of(), RULES, by(HEAD));

      assertThat(change.next().state()).isInstanceOf(ClueState.InDisposal.class);
    }

    @Test
    @Rule(value = "R-CLUE-02", kind = RuleKind.REFUSES)
    void refusesADisposalWhileALevelIsMissing() {
      assertThat(
              refusal(
                  () ->
                      aStudiedClue(2, DisposalMethod.INQUIRY)
                          .dispose(DisposalMethod.INQUIRY, List.of(), RULES, by(HEAD))))
          .isEqualTo("needs-collective-study");
    }

    @Test
    @Rule(value = "R-CLUE-02", kind = RuleKind.REFUSES)
    void refusesAnotherMethodThanWasConcluded() {
      assertThat(
              refusal(
                  () ->
                      aStudiedClue(3, DisposalMethod.INQUIRY)
                          .dispose(DisposalMethod.SHELVED, List.of(), RULES, by(HEAD))))
          .isEqualTo("not-what-was-concluded");
    }

    @Test
    @Rule(value = "R-CLUE-02", kind = RuleKind.REFUSES)
    void refusesAMeetingOfOne() {
      assertThat(
              refusal(
                  () ->
                      study(StudyLevel.OFFICE_MEETING, MONDAY, List.of("O-LEAD", "O-LEAD"), LEAD)))
          .isEqualTo("too-few-participants");
    }

    @Test
    @Rule(value = "R-CLUE-02", kind = RuleKind.REFUSES)
    void refusesTwoLevelsSignedByTheSameOfficer() {
      Actor both = officer("O-BOTH", ROOM, Role.DEPARTMENT_LEAD, Role.LEADER_IN_CHARGE);
      Clue once =
          aHandedOverClue()
              .study(StudyLevel.OFFICE_MEETING, MONDAY, TWO, DisposalMethod.INQUIRY, by(both))
              .next();

      assertThat(
              refusal(
                  () ->
                      once.study(
                          StudyLevel.LEADER_MEETING,
                          MONDAY,
                          TWO,
                          DisposalMethod.INQUIRY,
                          by(both))))
          .isEqualTo("needs-another-signer");
    }

    @Test
    @Rule(value = "R-CLUE-02", kind = RuleKind.REFUSES)
    void refusesALevelTwice() {
      Actor other = officer("O-LEAD9", ROOM, Role.DEPARTMENT_LEAD);

      assertThat(
              refusal(
                  () ->
                      aStudiedClue(1, DisposalMethod.INQUIRY)
                          .study(
                              StudyLevel.OFFICE_MEETING,
                              MONDAY,
                              TWO,
                              DisposalMethod.INQUIRY,
                              by(other))))
          .isEqualTo("studied-already");
    }

    @Test
    @Rule(value = "R-CLUE-02", kind = RuleKind.REFUSES)
    void isSignedByWhoeverLeadsThatMeeting() {
      assertThat(refusal(() -> study(StudyLevel.OFFICE_MEETING, MONDAY, TWO, KEEPER)))
          .isEqualTo("not-your-signature");
      assertThat(refusal(() -> study(StudyLevel.SPECIAL_MEETING, MONDAY, TWO, LEAD)))
          .isEqualTo("not-your-signature");
    }

    @Test
    void refusesAMeetingBeforeTheReceiptOrInTheFuture() {
      assertThat(refusal(() -> study(StudyLevel.OFFICE_MEETING, MONDAY.minusDays(1), TWO, LEAD)))
          .isEqualTo("day-out-of-range");
      assertThat(refusal(() -> study(StudyLevel.OFFICE_MEETING, MONDAY.plusDays(1), TWO, LEAD)))
          .isEqualTo("day-out-of-range");
    }

    private void study(StudyLevel level, LocalDate on, List<String> who, Actor signer) {
      aHandedOverClue().study(level, on, who, DisposalMethod.INQUIRY, by(signer));
    }
  }

  @Nested
  class Disposing {

    @Test
    @Rule("T-PRELIM")
    void givesAVerificationThreeMonths() {
      var change =
          aStudiedClue(3, DisposalMethod.PRELIMINARY)
              .dispose(DisposalMethod.PRELIMINARY, TWO, RULES, by(HEAD));

      assertThat(change.events())
          .containsExactly(
              new DisposalApproved(
                  change.next().about(),
                  DisposalMethod.PRELIMINARY,
                  MONDAY,
                  LocalDate.of(2020, 6, 2)));
    }

    @Test
    @Rule("T-INQ-REPORT")
    void givesAnInquiryFifteenWorkingDaysAndAMonthAsOneEndDate() {
      Clue clue = aDisposedClue(DisposalMethod.INQUIRY, LocalDate.of(2020, 9, 25));

      assertThat(clue.clocks().running().map(StageClock::due)).contains(LocalDate.of(2020, 11, 23));
    }

    @Test
    void leavesNoClockWhereNothingIsLeftToBeDone() {
      assertThat(aDisposedClue(DisposalMethod.SHELVED).clocks().running()).isEmpty();
      assertThat(aDisposedClue(DisposalMethod.CONCLUDED).clocks().running()).isEmpty();
    }

    @Test
    void wantsATeamOfTwoForAVerificationAndNoneOtherwise() {
      assertThat(
              refusal(
                  () ->
                      aStudiedClue(3, DisposalMethod.PRELIMINARY)
                          .dispose(
                              DisposalMethod.PRELIMINARY, List.of("O-KEEPER"), RULES, by(HEAD))))
          .isEqualTo("too-few-team");
      assertThat(
              refusal(
                  () ->
                      aStudiedClue(3, DisposalMethod.SHELVED)
                          .dispose(DisposalMethod.SHELVED, TWO, RULES, by(HEAD))))
          .isEqualTo("malformed-value");
    }

    @Test
    @Rule(value = "R-SEC-02", kind = RuleKind.REFUSES)
    void keepsWhoDeclaredAConflictOutOfTheTeam() {
      Clue clue =
          aStudiedClue(3, DisposalMethod.PRELIMINARY).recuse("witness", by(COLLEAGUE)).next();

      assertThat(refusal(() -> clue.dispose(DisposalMethod.PRELIMINARY, TWO, RULES, by(HEAD))))
          .isEqualTo("must-recuse");
    }
  }

  @Nested
  class Closing {

    @Test
    @Rule("R-CLUE-05")
    void stopsTheClock() {
      var change =
          aDisposedClue(DisposalMethod.PRELIMINARY)
              .recordResult(ResultKind.CONCLUDED, List.of(), List.of(), RULES, by(KEEPER));

      assertThat(change.next().clocks().running()).isEmpty();
      assertThat(change.events())
          .containsExactly(
              new ClueClosed(
                  change.next().about(),
                  DisposalMethod.PRELIMINARY,
                  ResultKind.CONCLUDED,
                  MONDAY,
                  null));
    }

    @Test
    void filesACaseAgainstOneOrMorePersons() {
      Result result = aFiledClue().state().ended().orElseThrow();

      assertThat(result.filing()).isNotNull();
      assertThat(result.filing().persons()).containsExactly(1, 2);
      assertThat(result.filing().number().value()).startsWith("990300-JW-LA-2020-");
    }

    @Test
    void refusesAFilingWithoutPersonsAndPersonsWithoutAFiling() {
      Clue clue = aDisposedClue(DisposalMethod.PRELIMINARY);

      assertThat(
              refusal(
                  () ->
                      clue.recordResult(ResultKind.FILED, List.of(), List.of(), RULES, by(KEEPER))))
          .isEqualTo("result-does-not-fit");
      assertThat(
              refusal(
                  () ->
                      clue.recordResult(
                          ResultKind.CONCLUDED, List.of(), List.of(1), RULES, by(KEEPER))))
          .isEqualTo("result-does-not-fit");
      assertThat(
              refusal(
                  () ->
                      clue.recordResult(
                          ResultKind.FILED, List.of(), List.of(1, 1), RULES, by(KEEPER))))
          .isEqualTo("malformed-value");
    }

    @Test
    void refusesAResultOfAnotherMethod() {
      assertThat(
              refusal(
                  () ->
                      aDisposedClue(DisposalMethod.PRELIMINARY)
                          .recordResult(
                              ResultKind.ACCEPTED, List.of(), List.of(), RULES, by(KEEPER))))
          .isEqualTo("result-does-not-fit");
    }

    @Test
    @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
    void isForTheKeeperOrHisLead() {
      Clue clue = aDisposedClue(DisposalMethod.PRELIMINARY);

      assertThat(
              refusal(
                  () ->
                      clue.recordResult(
                          ResultKind.CONCLUDED, List.of(), List.of(), RULES, by(COLLEAGUE))))
          .isEqualTo("not-your-signature");
      assertThat(
              clue.recordResult(ResultKind.CONCLUDED, List.of(), List.of(), RULES, by(LEAD))
                  .next()
                  .state())
          .isInstanceOf(ClueState.ResultRecorded.class);
    }

    @Test
    void cannotGoBackToStudyAfterwards() {
      assertThat(refusal(() -> aClosedClue().restudy("new facts", RULES, by(HEAD))))
          .isEqualTo("not-in-that-phase");
    }
  }

  @Nested
  class StrikingOff {

    @Test
    @Rule(value = "R-CLUE-05", kind = RuleKind.ALLOWS)
    void isForCaseSupervision() {
      var change = aClosedClue().strikeOff(by(SUPERVISOR));

      assertThat(change.events()).containsExactly(new ClueStruckOff(change.next().about(), MONDAY));
    }

    @Test
    @Rule(value = "R-CLUE-05", kind = RuleKind.REFUSES)
    void isNotForWhoHandledIt() {
      Actor both =
          new Actor(
              KEEPER.officer(),
              KEEPER.organ(),
              ROOM,
              Set.of(Role.HANDLER, Role.CASE_SUPERVISION),
              "tests");

      assertThat(refusal(() -> aClosedClue().strikeOff(by(both))))
          .isEqualTo("needs-another-signer");
      assertThat(refusal(() -> aClosedClue().strikeOff(by(KEEPER))))
          .isEqualTo("not-your-signature");
    }
  }

  @Nested
  class Correcting {

    @Test
    void putsTheOriginRightAndSaysWhichFields() {
      var change = aHandedOverClue().correct("990302", "discipline-03", "typing", by(SUPERVISOR));

      assertThat(change.next().origin().region()).isEqualTo("990302");
      assertThat(change.events())
          .containsExactly(
              new ClueEvent.ClueCorrected(
                  change.next().about(), List.of("region"), "typing", MONDAY));
    }

    @Test
    void refusesACorrectionOfNothing() {
      assertThat(
              refusal(
                  () ->
                      aHandedOverClue()
                          .correct("990301", "discipline-03", "typing", by(SUPERVISOR))))
          .isEqualTo("malformed-value");
    }
  }

  @Nested
  class Voiding {

    @Test
    void keepsTheNumberUsed() {
      Clue voided = aHandedOverClue().voided("entered twice", RULES, by(HEAD)).next();

      assertThat(voided.number()).isPresent();
      assertThat(voided.clocks().running()).isEmpty();
    }

    @Test
    @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
    void isTheHeadsAlone() {
      assertThat(refusal(() -> aHandedOverClue().voided("x", RULES, by(OTHER_SUPERVISOR))))
          .isEqualTo("not-your-signature");
    }
  }
}
