package casework.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import casework.inspection.Samples;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.followup.FollowUpLifecycle;
import casework.inspection.domain.followup.FollowUpState;
import casework.inspection.domain.followup.ObligationKind;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemLifecycle;
import casework.inspection.domain.problem.ProblemState;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationKind;
import casework.inspection.domain.recommendation.RecommendationLifecycle;
import casework.inspection.domain.recommendation.RecommendationState;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.round.RoundLifecycle;
import casework.inspection.domain.round.RoundState;
import casework.inspection.domain.round.Seat;
import casework.inspection.domain.round.Totals;
import casework.inspection.domain.transfer.ClueFact;
import casework.inspection.domain.transfer.ClueFact.What;
import casework.inspection.domain.transfer.Transfer;
import casework.inspection.domain.transfer.TransferLifecycle;
import casework.platform.kernel.Act;
import casework.testkit.lifecycle.LifecycleWalk;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks every row of every table and keeps their diagrams. */
class InspectionLifecycleTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  private static final LocalDate LATER = LocalDate.of(2020, 6, 1);

  @AfterAll
  static void everyRowHasBeenWalked() {
    WALK.assertAllVisited(RoundLifecycle.TABLE);
    WALK.assertAllVisited(ProblemLifecycle.TABLE);
    WALK.assertAllVisited(FollowUpLifecycle.TABLE);
    WALK.assertAllVisited(TransferLifecycle.TABLE);
    WALK.assertAllVisited(RecommendationLifecycle.TABLE);
  }

  @Test
  void theDiagramsAreTheTables() {
    LifecycleWalk.assertDiagramUnchanged(RoundLifecycle.TABLE, "docs/lifecycle/round.mmd");
    LifecycleWalk.assertDiagramUnchanged(ProblemLifecycle.TABLE, "docs/lifecycle/problem.mmd");
    LifecycleWalk.assertDiagramUnchanged(FollowUpLifecycle.TABLE, "docs/lifecycle/follow-up.mmd");
    LifecycleWalk.assertDiagramUnchanged(TransferLifecycle.TABLE, "docs/lifecycle/transfer.mmd");
    LifecycleWalk.assertDiagramUnchanged(
        RecommendationLifecycle.TABLE, "docs/lifecycle/recommendation.mmd");
  }

  @Test
  void aRoundIsHeldFromItsPlanToItsClosing() {
    Round reported = Samples.aReportedRound();
    Act told = Samples.by(Samples.INSPECTOR, LATER);
    Round half = reported.feedBack(Samples.TOWNSHIP.unit(), LATER, LATER, told).next();
    Round all = half.feedBack(Samples.BUREAU.unit(), null, LATER, told).next();

    assertThat(half.state()).isInstanceOf(RoundState.FeedingBack.class);
    assertThat(all.state()).isInstanceOf(RoundState.FedBack.class);
    assertThat(all.close(told).next().state()).isInstanceOf(RoundState.Closed.class);
  }

  @Test
  void aRoundOfSeveralUnitsIsFedBackOneByOneAndOfOneAtOnce() {
    Act told = Samples.by(Samples.INSPECTOR, LATER);
    Round three =
        round(List.of(Samples.TOWNSHIP, Samples.BUREAU, unit("990302-U009")))
            .feedBack(Samples.TOWNSHIP.unit(), LATER, null, told)
            .next()
            .feedBack(Samples.BUREAU.unit(), LATER, null, told)
            .next();
    Round one =
        round(List.of(Samples.TOWNSHIP))
            .feedBack(Samples.TOWNSHIP.unit(), null, LATER, told)
            .next();

    assertThat(three.state()).isInstanceOf(RoundState.FeedingBack.class);
    assertThat(one.state()).isInstanceOf(RoundState.FedBack.class);
  }

  private static UnitRef unit(String code) {
    return new UnitRef(code, UnitKind.TOWNSHIP, "990302-JW", "990302");
  }

  private static Round round(List<UnitRef> units) {
    Act office = Samples.by(Samples.INSPECTOR);
    return Samples.aMannedRound()
        .compose(
            1, Samples.aMannedRound().groups().getFirst().seats(), units, _ -> Set.of(), office)
        .next()
        .announce(office)
        .next()
        .enter(Samples.RULES, Samples.by(Samples.INSPECTOR, Samples.MONDAY.plusDays(10)))
        .next()
        .leave(Samples.RULES, Samples.by(Samples.INSPECTOR, LocalDate.of(2020, 4, 30)))
        .next()
        .report(Samples.by(Samples.INSPECTOR, LocalDate.of(2020, 5, 20)))
        .next();
  }

  @Test
  void peopleCanBeExchangedUntilTheGroupsHaveLeft() {
    for (Round round :
        List.of(Samples.aMannedRound(), Samples.anAnnouncedRound(), Samples.anEnteredRound())) {
      LocalDate on = Samples.MONDAY.plusDays(10);
      Round other =
          round
              .declare(List.of(Samples.declared("C-4")), Samples.by(Samples.INSPECTOR, on))
              .next()
              .compose(
                  1,
                  List.of(new Seat("C-3", Seat.Duty.LEADER), new Seat("C-4", Seat.Duty.MEMBER)),
                  List.of(Samples.TOWNSHIP),
                  _ -> Set.of(),
                  Samples.by(Samples.INSPECTOR, on))
              .next();
      assertThat(other.groups().getFirst().isComplete()).isFalse();
      assertThat(
              other
                  .authorise(1, Samples.by(Samples.HEAD, on))
                  .next()
                  .groups()
                  .getFirst()
                  .isComplete())
          .isTrue();
    }
  }

  @Test
  void aRoundCanBeGivenUpBeforeItBegins() {
    for (Round round : List.of(Samples.aPlannedRound(), Samples.anAnnouncedRound())) {
      assertThat(round.voided("postponed", Samples.by(Samples.HEAD)).next().state())
          .isInstanceOf(RoundState.Voided.class);
    }
    assertThat(
            Round.takeOver(
                    new SeriesNumber("第1轮"),
                    "第1轮",
                    "routine",
                    LocalDate.of(2017, 3, 1),
                    LocalDate.of(2017, 9, 1),
                    new Totals(6, 40, 12, Effect.NONE),
                    Samples.by(Samples.INSPECTOR))
                .next()
                .state())
        .isInstanceOf(RoundState.Closed.class);
  }

  @Test
  void aProblemPassesTheFiveAccounts() {
    assertThat(Samples.aClearedProblem().state()).isInstanceOf(ProblemState.Cleared.class);
    assertThat(
            Samples.aSupervisedProblem()
                .reject("half-done", Samples.by(Samples.ROOM_LEAD))
                .next()
                .state())
        .isInstanceOf(ProblemState.Transferred.class);
    assertThat(
            Samples.aClearedProblem()
                .reopen("relapse", Samples.RULES, Samples.by(Samples.INSPECTOR))
                .next()
                .state())
        .isInstanceOf(ProblemState.Transferred.class);
    assertThat(
            Samples.aFedBackProblem()
                .plan(Samples.TEXT, Samples.TEXT, Samples.by(Samples.INSPECTOR))
                .next()
                .state())
        .isInstanceOf(ProblemState.FedBack.class);
    assertThat(
            Samples.aTransferredProblem()
                .transfer(Samples.COUNTY, Samples.COUNTY + "-D3", Samples.by(Samples.INSPECTOR))
                .next()
                .state())
        .isInstanceOf(ProblemState.Transferred.class);
  }

  @Test
  void whatIsOpenCanBeExtendedAndVoided() {
    for (Problem problem : List.of(Samples.aFedBackProblem(), Samples.aTransferredProblem())) {
      assertThat(problem.extend(3, Samples.RULES, Samples.by(Samples.HEAD)).next().state())
          .isEqualTo(problem.state());
    }
    for (Problem problem :
        List.of(
            Samples.aReportedProblem(),
            Samples.aFedBackProblem(),
            Samples.aTransferredProblem(),
            Samples.aSupervisedProblem())) {
      assertThat(problem.voided("entered twice", Samples.by(Samples.HEAD)).next().state())
          .isInstanceOf(ProblemState.Voided.class);
    }
  }

  @Test
  void theClockOfWhatIsOpenCanStandStillAndGoOn() {
    for (Problem problem :
        List.of(
            Samples.aFedBackProblem(),
            Samples.aTransferredProblem(),
            Samples.aSupervisedProblem())) {
      Problem paused =
          problem
              .pause(Samples.MONDAY, "instruction-sought", Samples.RULES, Samples.by(Samples.HEAD))
              .next();
      assertThat(paused.state()).isEqualTo(problem.state());
      assertThat(
              paused.resume(Samples.MONDAY, Samples.RULES, Samples.by(Samples.HEAD)).next().state())
          .isEqualTo(problem.state());
    }
  }

  @Test
  void paperBringsProblemsIntoEveryAccountAUnitKnowsOf() {
    LocalDate told = LocalDate.of(2019, 12, 2);
    assertThat(taken(told, null, null)).isInstanceOf(ProblemState.FedBack.class);
    assertThat(taken(told, null, new Supervision(Samples.COUNTY, "D2", told)))
        .isInstanceOf(ProblemState.Transferred.class);
    assertThat(taken(told, Samples.MONDAY, null)).isInstanceOf(ProblemState.Cleared.class);
  }

  @Test
  void aProblemClearedOnPaperIsReopenedAtTheUnit() {
    Problem cleared =
        Problem.takeOver(
                Samples.entry("9"),
                LocalDate.of(2019, 12, 2),
                null,
                Samples.MONDAY,
                null,
                Samples.RULES,
                Samples.by(Samples.INSPECTOR))
            .next();

    assertThat(
            cleared.reopen("relapse", Samples.RULES, Samples.by(Samples.INSPECTOR)).next().state())
        .isInstanceOf(ProblemState.FedBack.class);
  }

  private static ProblemState taken(
      LocalDate told, @Nullable LocalDate clearedOn, @Nullable Supervision supervision) {
    return Problem.takeOver(
            Samples.entry("9"),
            told,
            null,
            clearedOn,
            supervision,
            Samples.RULES,
            Samples.by(Samples.INSPECTOR))
        .next()
        .state();
  }

  @Test
  void aFollowUpIsFulfilledOnceEverythingIsDoneAndOpenAgainOnceSomethingIsNot() {
    Act office = Samples.by(Samples.INSPECTOR);
    FollowUp followUp = Samples.aFollowUp();
    followUp = followUp.record(Effect.NONE, office).next();
    followUp = followUp.meet(ObligationKind.PLAN, Samples.MONDAY, Samples.RULES, office).next();
    followUp = followUp.withdraw(ObligationKind.PLAN, Samples.RULES, office).next();
    for (ObligationKind kind : ObligationKind.values()) {
      if (followUp.obligation(kind).met() == null) {
        followUp = followUp.meet(kind, Samples.MONDAY, Samples.RULES, office).next();
      }
    }
    assertThat(followUp.state()).isInstanceOf(FollowUpState.Fulfilled.class);
    assertThat(followUp.lookOn()).isNull();
    followUp = followUp.record(Effect.NONE, office).next();
    assertThat(followUp.withdraw(ObligationKind.TEAM_REPORT, Samples.RULES, office).next().state())
        .isInstanceOf(FollowUpState.Open.class);
  }

  @Test
  void aTransferGoesWhereverWhatIsHeardLeads() {
    hear(What.REGISTERED, What.CLOSED, What.REOPENED, What.REOPENED, What.VOIDED, What.CLOSED);
    hear(What.CLOSED, What.STRUCK_OFF, What.VOIDED);
    hear(What.STRUCK_OFF);
    hear(What.VOIDED);
    hear(What.REGISTERED, What.VOIDED);
    hear(What.REGISTERED, What.CLOSED, What.VOIDED);
    for (LocalDate answered : Arrays.asList(null, Samples.MONDAY)) {
      Transfer.takeOver(
          Samples.ROUND,
          Samples.TOWNSHIP,
          Samples.COUNTY,
          Samples.MONDAY,
          new Transfer.OnPaper("1", answered),
          Samples.RULES,
          Samples.by(Samples.INSPECTOR));
    }
  }

  /** In this order of hearing; a voiding is always the last thing said. */
  private static void hear(What... heard) {
    Transfer transfer = Samples.aTransfer();
    int sequence = 0;
    for (What what : heard) {
      sequence++;
      long said = what == What.VOIDED ? 99 : sequence;
      ClueFact fact = new ClueFact(new UUID(3, 3), said, what, Samples.MONDAY, null);
      transfer = transfer.hear(fact, Samples.clock(Samples.MONDAY)).orElseThrow().next();
    }
    assertThat(transfer.facts()).hasSize(heard.length);
  }

  @Test
  void aRecommendationIsAnsweredAndSentBackUntilTheReplySatisfies() {
    Act leader = Samples.by(Samples.HEAD);
    Recommendation again =
        Samples.anAnsweredRecommendation().sendBack(Samples.RULES, leader).next();
    Recommendation draft =
        Samples.aDraft()
            .redraft(
                new Recommendation.Draft(
                    RecommendationKind.JOINT, Samples.TOWNSHIP.unit(), null, Samples.TEXT, null),
                Samples.RULES,
                Samples.by(Samples.INSPECTOR))
            .next();

    assertThat(again.state()).isInstanceOf(RecommendationState.Issued.class);
    assertThat(again.returned()).hasSize(1);
    assertThat(Samples.anAnsweredRecommendation().accept(leader).next().state())
        .isInstanceOf(RecommendationState.Accepted.class);
    assertThat(draft.discard("superseded", Samples.by(Samples.INSPECTOR)).next().state())
        .isInstanceOf(RecommendationState.Discarded.class);
  }
}
