package casework.scoring.opinion.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.scoring.RefusalTexts;
import casework.testkit.lifecycle.LifecycleWalk;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  private static final String ORGAN = "990301-JW";
  private static final String CADRE = "990301-C005";
  private static final LocalDate DAY = LocalDate.of(2020, 6, 30);
  private static final UUID ID = new UUID(4, 2);
  private static final Actor SCORER = actor("O1", ORGAN, Role.SCORER);
  private static final Actor LEADER = actor("O2", ORGAN, Role.LEADER_IN_CHARGE);
  private static final Actor HEAD = actor("O3", ORGAN, Role.HEAD, Role.LEADER_IN_CHARGE);
  private static final Numbers NUMBERS = (organ, on, _) -> organ + "-LY-" + on.getYear() + "-0001";

  private static Actor actor(String officer, String organ, Role... roles) {
    return new Actor(officer, organ, null, Set.of(roles), "test");
  }

  private static Act by(Actor actor) {
    return new Act(actor, new Cause.Step(), LawDays.startOf(DAY).plusSeconds(9 * 3600));
  }

  private static CadreFacts facts(
      List<CadreFacts.Open> open, @Nullable LocalDate influence, @Nullable LocalDate warned) {
    return new CadreFacts(CADRE, DAY, open, influence, warned, influence != null);
  }

  private static CadreFacts nothing() {
    return facts(List.of(), null, null);
  }

  private static CadreFacts openClue() {
    return facts(List.of(new CadreFacts.Open("clue-service", "clue", DAY)), null, null);
  }

  private static Opinion requested() {
    return Opinion.request(ID, Purpose.PROMOTION, List.of(CADRE), by(SCORER)).next();
  }

  private static Opinion gathered(CadreFacts facts) {
    return requested().gather(List.of(facts), by(SCORER)).next();
  }

  private static Verdict verdict(VerdictKind kind) {
    return new Verdict(CADRE, kind, kind == VerdictKind.CLEAN ? List.of() : List.of(Ground.OTHER));
  }

  private static Opinion drafted(CadreFacts facts, VerdictKind kind) {
    return gathered(facts).draft(List.of(verdict(kind)), by(SCORER)).next();
  }

  private static Opinion signedOnce(CadreFacts facts, VerdictKind kind) {
    return drafted(facts, kind).sign(by(LEADER)).next();
  }

  private static void refuses(String code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal().code()).isEqualTo(code));
  }

  @AfterAll
  static void everyRowHasBeenWalked() {
    WALK.assertAllVisited(Opinion.LIFECYCLE);
  }

  @Test
  void theDiagramIsTheTable() {
    LifecycleWalk.assertDiagramUnchanged(Opinion.LIFECYCLE, "docs/lifecycle/opinion.mmd");
  }

  @TestFactory
  Stream<DynamicTest> everyRefusalHasItsText() {
    List<Refusal> all =
        List.of(
            new OpinionRefusal.NotYours("sign"),
            new OpinionRefusal.FactsForbid(CADRE, true, false),
            new OpinionRefusal.FactsHaveChanged(),
            new OpinionRefusal.NeedsAnotherSigner(),
            new OpinionRefusal.NotManagedHere(),
            new OpinionRefusal.Malformed("cadres", "some"));
    return RefusalTexts.tests(OpinionRefusal.class, all);
  }

  @Nested
  class Requesting {

    @Test
    void isTheCadreSupervisionOfficesAndNamesEachCadreOnce() {
      assertThat(requested().state()).isEqualTo(new OpinionState.Requested());
      refuses(
          "not-your-signature",
          () -> Opinion.request(ID, Purpose.AWARD, List.of(CADRE), by(LEADER)));
      refuses("malformed-value", () -> Opinion.request(ID, Purpose.AWARD, List.of(), by(SCORER)));
      refuses(
          "malformed-value",
          () -> Opinion.request(ID, Purpose.AWARD, List.of(CADRE, CADRE), by(SCORER)));
    }
  }

  @Nested
  class Gathering {

    @Test
    void takesNoFactsOfOthers() {
      CadreFacts other = new CadreFacts("990301-C006", DAY, List.of(), null, null, false);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> requested().gather(List.of(other), by(SCORER)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> requested().gather(List.of(), by(SCORER)));
    }

    @Test
    void voidsADraftAndASignature() {
      Stream.of(
              gathered(nothing()),
              drafted(nothing(), VerdictKind.CLEAN),
              signedOnce(nothing(), VerdictKind.CLEAN))
          .forEach(
              each ->
                  assertThat(each.gather(List.of(openClue()), by(SCORER)).next().state())
                      .isEqualTo(new OpinionState.Gathered(List.of(openClue()))));
    }
  }

  @Nested
  class Drafting {

    @Test
    @Rule(value = "R-RT-10", kind = RuleKind.ALLOWS)
    void callsCleanOfWhomNothingIsKnown() {
      assertThat(drafted(nothing(), VerdictKind.CLEAN).state().drafted()).isPresent();
    }

    @ParameterizedTest
    @Rule(value = "R-RT-10", kind = RuleKind.REFUSES)
    @CsvSource({"2020-06-30, ", ", 2020-06-30", "9999-12-31, ", "2021-01-01, 2021-01-01"})
    void callsNobodyCleanAndPromotesNobodyWhileAPeriodOrACardRuns(
        @Nullable LocalDate influence, @Nullable LocalDate warned) {
      CadreFacts facts = facts(List.of(), influence, warned);

      refuses("facts-forbid-the-verdict", () -> drafted(facts, VerdictKind.CLEAN));
      refuses("facts-forbid-the-verdict", () -> drafted(facts, VerdictKind.WITH_RESERVATIONS));
      assertThat(drafted(facts, VerdictKind.REFUSED).state().drafted()).isPresent();
    }

    @Test
    @Rule(value = "R-RT-10", kind = RuleKind.ALLOWS)
    void mayCallCleanOnTheDayAfterThePeriodIsOver() {
      CadreFacts over = facts(List.of(), DAY.minusDays(1), DAY.minusDays(1));

      assertThat(drafted(over, VerdictKind.CLEAN).state().drafted()).isPresent();
    }

    @Test
    void callsNobodyCleanWhileSomethingIsOpen() {
      refuses("facts-forbid-the-verdict", () -> drafted(openClue(), VerdictKind.CLEAN));
      assertThat(drafted(openClue(), VerdictKind.WITH_RESERVATIONS).state().drafted()).isPresent();
    }

    @Test
    void leavesAnElectionWithReservationsToPeople() {
      Opinion election = Opinion.request(ID, Purpose.ELECTION, List.of(CADRE), by(SCORER)).next();
      CadreFacts influenced = facts(List.of(), DAY, null);

      assertThat(
              election
                  .gather(List.of(influenced), by(SCORER))
                  .next()
                  .draft(List.of(verdict(VerdictKind.WITH_RESERVATIONS)), by(SCORER))
                  .next()
                  .state()
                  .drafted())
          .isPresent();
    }

    @Test
    void wantsOneVerdictForEachCadreWithItsGrounds() {
      Opinion gathered = gathered(nothing());

      refuses("malformed-value", () -> gathered.draft(List.of(), by(SCORER)));
      refuses(
          "malformed-value",
          () ->
              gathered.draft(
                  List.of(verdict(VerdictKind.CLEAN), verdict(VerdictKind.REFUSED)), by(SCORER)));
      refuses("malformed-value", () -> new Verdict(CADRE, VerdictKind.REFUSED, List.of()));
      refuses(
          "malformed-value", () -> new Verdict(CADRE, VerdictKind.CLEAN, List.of(Ground.OTHER)));
      refuses(
          "not-your-signature",
          () -> gathered.draft(List.of(verdict(VerdictKind.CLEAN)), by(LEADER)));
    }

    @Test
    void canBeDoneAnew() {
      assertThat(
              drafted(nothing(), VerdictKind.CLEAN)
                  .draft(List.of(verdict(VerdictKind.REFUSED)), by(SCORER))
                  .next()
                  .state()
                  .drafted()
                  .orElseThrow()
                  .verdicts())
          .containsExactly(verdict(VerdictKind.REFUSED));
    }
  }

  @Nested
  class Signing {

    @Test
    @Rule(value = "R-RT-10", kind = RuleKind.ALLOWS)
    void issuesWithTheSecondSignatureOfAnotherPerson() {
      Change<Opinion, OpinionEvent> issued =
          signedOnce(nothing(), VerdictKind.CLEAN).issue(List.of(nothing()), NUMBERS, by(HEAD));

      assertThat(issued.events())
          .containsExactly(
              new OpinionEvent.OpinionIssued(
                  ID,
                  ORGAN,
                  CADRE,
                  Purpose.PROMOTION,
                  "990301-JW-LY-2020-0001",
                  VerdictKind.CLEAN,
                  DAY));
    }

    @Test
    @Rule(value = "R-RT-10", kind = RuleKind.REFUSES)
    void doesNotTakeOnePersonsSignatureTwice() {
      Opinion once = drafted(nothing(), VerdictKind.CLEAN).sign(by(HEAD)).next();

      refuses("needs-another-signer", () -> once.issue(List.of(nothing()), NUMBERS, by(HEAD)));
    }

    @Test
    void isForThoseWhoLeadTheManagingOrgan() {
      Opinion drafted = drafted(nothing(), VerdictKind.CLEAN);

      refuses("not-your-signature", () -> drafted.sign(by(SCORER)));
      refuses("not-your-signature", () -> drafted.sign(by(actor("O9", "990302-JW", Role.HEAD))));
      refuses(
          "not-your-signature",
          () ->
              signedOnce(nothing(), VerdictKind.CLEAN)
                  .issue(List.of(nothing()), NUMBERS, by(SCORER)));
    }

    @Test
    void doesNotIssueOnFactsThatHaveChanged() {
      refuses(
          "facts-have-changed",
          () ->
              signedOnce(nothing(), VerdictKind.CLEAN)
                  .issue(List.of(openClue()), NUMBERS, by(HEAD)));
    }

    @Test
    void saysThatItIsRefusedWhereItIs() {
      assertThat(
              signedOnce(openClue(), VerdictKind.REFUSED)
                  .issue(List.of(openClue()), NUMBERS, by(HEAD))
                  .events())
          .singleElement()
          .isInstanceOf(OpinionEvent.OpinionRefused.class);
    }
  }

  @Nested
  class Withdrawing {

    @Test
    void endsWhateverIsNotIssued() {
      Stream.of(
              requested(),
              gathered(nothing()),
              drafted(nothing(), VerdictKind.CLEAN),
              signedOnce(nothing(), VerdictKind.CLEAN))
          .forEach(
              each ->
                  assertThat(each.withdraw("nobody asks", by(SCORER)).next().state())
                      .isInstanceOf(OpinionState.Withdrawn.class));
      Opinion issued =
          signedOnce(nothing(), VerdictKind.CLEAN)
              .issue(List.of(nothing()), NUMBERS, by(HEAD))
              .next();
      refuses("not-in-that-phase", () -> issued.withdraw("too late", by(SCORER)));
      refuses("not-your-signature", () -> requested().withdraw("mine", by(LEADER)));
    }
  }
}
