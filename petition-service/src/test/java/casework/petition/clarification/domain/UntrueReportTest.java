package casework.petition.clarification.domain;

import static casework.petition.clarification.domain.SampleFiles.CITY;
import static casework.petition.clarification.domain.SampleFiles.COUNTY;
import static casework.petition.clarification.domain.SampleFiles.ID;
import static casework.petition.clarification.domain.SampleFiles.MONDAY;
import static casework.petition.clarification.domain.SampleFiles.PAPER;
import static casework.petition.clarification.domain.SampleFiles.PROVINCE;
import static casework.petition.clarification.domain.SampleFiles.act;
import static casework.petition.clarification.domain.SampleFiles.by;
import static casework.petition.clarification.domain.SampleFiles.confirmed;
import static casework.petition.clarification.domain.SampleFiles.decider;
import static casework.petition.clarification.domain.SampleFiles.handler;
import static casework.petition.clarification.domain.SampleFiles.place;
import static casework.petition.clarification.domain.SampleFiles.proposed;
import static casework.petition.clarification.domain.SampleFiles.refusal;
import static casework.petition.clarification.domain.SampleFiles.untrue;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.clarification.domain.UntrueReportState.FalseAccusation;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntrueReportTest {

  @Test
  @Rule(value = "R-FA-01", kind = RuleKind.ALLOWS)
  void keepsUntrueAndMistakenApartAndLetsEitherBeRevised() {
    assertThat(untrue(Finding.UNTRUE).state().code()).isEqualTo("untrue");
    assertThat(untrue(Finding.MISTAKEN).state().code()).isEqualTo("mistaken");
    assertThat(untrue(Finding.UNTRUE).revise(handler()).next().state().code())
        .isEqualTo("mistaken");
  }

  @Test
  @Rule(value = "R-FA-01", kind = RuleKind.REFUSES)
  void findsNothingWithoutVerificationOrDocument() {
    assertThat(
            refusal(
                    () ->
                        UntrueReport.find(
                            ID, place(), Finding.UNTRUE, List.of(PAPER), false, handler()))
                .code())
        .isEqualTo("not-verified");
    assertThat(
            refusal(
                    () ->
                        UntrueReport.find(ID, place(), Finding.UNTRUE, List.of(), true, handler()))
                .code())
        .isEqualTo("no-evidence");
  }

  @Test
  @Rule(value = "R-FA-01", kind = RuleKind.REFUSES)
  void neverTreatsAMistakeAsAFalseAccusation() {
    UntrueReport mistaken = untrue(Finding.MISTAKEN);

    assertThat(
            refusal(
                    () ->
                        mistaken.propose(
                            Set.of(Situation.SLANDER), Set.of(), List.of(PAPER), false, handler()))
                .code())
        .isEqualTo("not-in-that-phase");
    assertThat(
            refusal(
                    () ->
                        mistaken.confirm(
                            PAPER, decider(CITY, OrganLevel.CITY), by(CITY, Role.HEAD)))
                .code())
        .isEqualTo("not-in-that-phase");
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  @Rule(value = "R-FA-05", kind = RuleKind.ALLOWS)
  void isProposedInEachOfTheSevenSituations(Situation situation) {
    UntrueReport report =
        untrue(Finding.UNTRUE)
            .propose(Set.of(situation), Set.of(), List.of(PAPER), false, handler())
            .next();

    assertThat(report.state().code()).isEqualTo("proposed");
    assertThat(Situation.values()).hasSize(7);
    assertThat(Aggravation.values()).hasSize(5);
  }

  @Test
  @Rule(value = "R-FA-05", kind = RuleKind.REFUSES)
  void isProposedInNoOtherSituationAndNotWithoutADocumentOfTheIntent() {
    UntrueReport report = untrue(Finding.UNTRUE);

    assertThat(
            refusal(() -> report.propose(Set.of(), Set.of(), List.of(PAPER), false, handler()))
                .code())
        .isEqualTo("no-situation");
    assertThat(
            refusal(
                    () ->
                        report.propose(
                            Set.of(Situation.OTHER), Set.of(), List.of(), false, handler()))
                .code())
        .isEqualTo("no-evidence");
  }

  @ParameterizedTest
  @CsvSource({"990300-JW, CITY, false", "990000-JW, PROVINCE, false", "990000-JW, PROVINCE, true"})
  @Rule(value = "R-FA-02", kind = RuleKind.ALLOWS)
  void isDecidedByTheHeadOfACityOrAbove(String organ, OrganLevel level, boolean provincial) {
    UntrueReport report =
        proposed(provincial).confirm(PAPER, decider(organ, level), by(organ, Role.HEAD)).next();

    assertThat(report.state()).isInstanceOf(FalseAccusation.class);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @Rule(value = "R-FA-02", kind = RuleKind.REFUSES)
  void isOutOfReachOfEverybodyInACounty(Role role) {
    assertThat(
            refusal(
                    () ->
                        proposed(false)
                            .confirm(PAPER, decider(COUNTY, OrganLevel.COUNTY), by(COUNTY, role)))
                .code())
        .isEqualTo(role == Role.HEAD ? "needs-higher-organ" : "not-your-step");
  }

  @Test
  @Rule(value = "R-FA-02", kind = RuleKind.REFUSES)
  void isTheProvincesToDecideWhereItsCadreWasAccused() {
    assertThat(
            refusal(
                () ->
                    proposed(true)
                        .confirm(PAPER, decider(CITY, OrganLevel.CITY), by(CITY, Role.HEAD))))
        .isEqualTo(new ClarificationRefusal.NeedsHigherOrgan(OrganLevel.PROVINCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"system:petition", "system:hotline", "990300-JW-O007"})
  @Rule(value = "R-FA-02", kind = RuleKind.REFUSES)
  void isNeverDecidedByTheSoftware(String account) {
    boolean named = !account.startsWith("system:");
    Set<Role> roles = named ? Set.of(Role.HEAD, Role.SERVICE) : Set.of(Role.HEAD);
    Act software = act(MONDAY, new Actor(account, CITY, null, roles, "petition"));

    assertThat(
            refusal(() -> proposed(false).confirm(PAPER, decider(CITY, OrganLevel.CITY), software))
                .code())
        .isEqualTo("not-your-step");
  }

  @Test
  @Rule(value = "R-FA-02", kind = RuleKind.REFUSES)
  void isNotDecidedByAnOrganBesideTheOneThatVerifiedIt() {
    Decider stranger = new Decider("990400-JW", OrganLevel.CITY, Set.of("990401-JW"));

    assertThat(
            refusal(() -> proposed(false).confirm(PAPER, stranger, by("990400-JW", Role.HEAD)))
                .code())
        .isEqualTo("not-your-step");
  }

  @Test
  void goesBackToEitherFindingWhereItIsRejected() {
    for (Finding each : Finding.values()) {
      assertThat(
              proposed(false)
                  .reject(each, decider(PROVINCE, OrganLevel.PROVINCE), by(PROVINCE, Role.HEAD))
                  .next()
                  .state()
                  .code())
          .isEqualTo(each.code());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PARTY_DISCIPLINE, PARTY_MEMBER",
    "ADMINISTRATIVE_SANCTION, PUBLIC_OFFICIAL",
    "PUBLIC_SECURITY, NEITHER",
    "JUDICIARY, SUSPECTED_OF_CRIME"
  })
  @Rule(value = "R-FA-04", kind = RuleKind.ALLOWS)
  @Rule(value = "R-FA-04", kind = RuleKind.REFUSES)
  void hasConsequencesByWhatTheAccuserIs(Consequence.Kind kind, AccuserIdentity identity) {
    UntrueReport report = confirmed();

    for (AccuserIdentity each : AccuserIdentity.values()) {
      if (each == identity) {
        assertThat(report.recordConsequence(kind, each, MONDAY, handler()).next().state())
            .isInstanceOf(FalseAccusation.class);
      } else {
        assertThat(refusal(() -> report.recordConsequence(kind, each, MONDAY, handler())).code())
            .isEqualTo("not-for-that-identity");
      }
    }
    assertThat(
            refusal(() -> report.recordConsequence(kind, identity, MONDAY.minusDays(1), handler()))
                .code())
        .isEqualTo("date-out-of-range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "某人说：他做了", "x\n", "12345678901234567890123456789012345678901"})
  void takesNoTextForAReference(String text) {
    assertThat(refusal(() -> new EvidenceRef(text)).code()).isEqualTo("not-a-reference");
  }
}
