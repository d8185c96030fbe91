package casework.inspection.adapter.kafka;

import static casework.inspection.Samples.CITY;
import static casework.inspection.Samples.COUNTY;
import static casework.inspection.Samples.HEAD;
import static casework.inspection.Samples.INSPECTOR;
import static casework.inspection.Samples.MONDAY;
import static casework.inspection.Samples.RULES;
import static casework.inspection.Samples.TEXT;
import static casework.inspection.Samples.TOWNSHIP;
import static casework.inspection.Samples.by;
import static org.assertj.core.api.Assertions.assertThat;

import casework.inspection.domain.Effect;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.SeriesNumber;
import casework.inspection.domain.Supervision;
import casework.inspection.domain.UnitKind;
import casework.inspection.domain.UnitRef;
import casework.inspection.domain.Yuan;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.followup.FollowUpEvent;
import casework.inspection.domain.followup.ObligationKind;
import casework.inspection.domain.problem.ProblemEvent;
import casework.inspection.domain.problem.ProblemId;
import casework.inspection.domain.problem.ProblemRef;
import casework.inspection.domain.recommendation.IssuedDocument;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationEvent;
import casework.inspection.domain.recommendation.RecommendationId;
import casework.inspection.domain.recommendation.RecommendationKind;
import casework.inspection.domain.round.RecusalKind;
import casework.inspection.domain.round.RoundEvent;
import casework.inspection.domain.transfer.Routing;
import casework.inspection.domain.transfer.Transfer;
import casework.inspection.domain.transfer.TransferEvent;
import casework.inspection.domain.transfer.TransferId;
import casework.platform.store.WireEvent;
import casework.testkit.contracts.ContractFiles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventWritersTest {

  private static final ContractFiles CONTRACT = ContractFiles.of("inspection-service");
  private static final RoundId ROUND = new RoundId(uuid("5a1d0c3e-7b2f-8c41-9d55-102030405061"));
  private static final ProblemId PROBLEM =
      new ProblemId(uuid("6b2e1d4f-8c30-8d52-8e66-203040506072"));
  private static final ProblemRef ABOUT = new ProblemRef(PROBLEM, ROUND, CITY, TOWNSHIP.unit());
  private static final LocalDate DUE = LocalDate.of(2020, 9, 2);

  private static UUID uuid(String text) {
    return UUID.fromString(text);
  }

  static List<RoundEvent> rounds() {
    LocalDate on = MONDAY;
    return List.of(
        new RoundEvent.RoundOpened(ROUND, CITY, SeriesNumber.ofRound(CITY, 2020, 1), "routine", on),
        new RoundEvent.RoundTakenOver(
            ROUND,
            CITY,
            new SeriesNumber("第1轮"),
            "routine",
            LocalDate.of(2017, 3, 2),
            LocalDate.of(2017, 9, 1),
            on),
        new RoundEvent.MemberRecused(
            ROUND, CITY, "990300-C007", TOWNSHIP.unit(), List.of(RecusalKind.DUTY), on),
        new RoundEvent.RoundAnnounced(ROUND, CITY, 1, 2, 1, on),
        new RoundEvent.RoundEntered(ROUND, CITY, on),
        new RoundEvent.RoundLeft(ROUND, CITY, on, LocalDate.of(2020, 4, 2)),
        new RoundEvent.RoundReported(ROUND, CITY, on),
        new RoundEvent.UnitFedBack(ROUND, CITY, TOWNSHIP.unit(), on),
        new RoundEvent.RoundClosed(ROUND, CITY, on),
        new RoundEvent.RoundVoided(ROUND, CITY, on));
  }

  static List<ProblemEvent> problems() {
    return List.of(
        new ProblemEvent.ProblemReported(ABOUT, "party-building", MONDAY),
        taken(LocalDate.of(2018, 2, 1)),
        new ProblemEvent.ProblemFedBack(ABOUT, MONDAY, DUE),
        new ProblemEvent.RectificationPlanned(ABOUT, MONDAY),
        new ProblemEvent.ProblemTransferred(
            ABOUT, new Supervision(COUNTY, COUNTY + "-D2", MONDAY), MONDAY),
        new ProblemEvent.RectificationReconciled(ABOUT, MONDAY),
        new ProblemEvent.RectificationRejected(ABOUT, "not-done", MONDAY, DUE),
        new ProblemEvent.RectificationCleared(ABOUT, MONDAY, true),
        new ProblemEvent.RectificationReopened(ABOUT, "relapse", MONDAY, LocalDate.of(2020, 5, 6)),
        new ProblemEvent.RectificationExtended(ABOUT, 6, MONDAY, LocalDate.of(2021, 3, 2)),
        new ProblemEvent.RectificationPaused(ABOUT, "awaiting-other-organ", MONDAY, MONDAY),
        new ProblemEvent.RectificationResumed(
            ABOUT, LocalDate.of(2020, 3, 16), LocalDate.of(2020, 3, 16), DUE.plusDays(14)),
        new ProblemEvent.RectificationOverdue(ABOUT, DUE),
        new ProblemEvent.ProblemVoided(ABOUT, MONDAY));
  }

  private static ProblemEvent taken(@Nullable LocalDate clearedOn) {
    return new ProblemEvent.ProblemTakenOver(
        ABOUT,
        "party-building",
        LocalDate.of(2017, 9, 1),
        LocalDate.of(2018, 3, 1),
        clearedOn,
        MONDAY);
  }

  static List<FollowUpEvent> followUps() {
    FollowUp about =
        FollowUp.open(
                ROUND,
                CITY,
                TOWNSHIP,
                null,
                MONDAY,
                MONDAY,
                by(INSPECTOR).signed(),
                RULES,
                by(INSPECTOR))
            .next();
    ObligationKind report = ObligationKind.TEAM_REPORT;
    return List.of(
        new FollowUpEvent.ObligationMet(about, report, LocalDate.of(2020, 4, 30), true),
        new FollowUpEvent.ObligationWithdrawn(about, report, LocalDate.of(2020, 5, 6)),
        new FollowUpEvent.ObligationOverdue(about, report, LocalDate.of(2020, 5, 6)),
        new FollowUpEvent.EffectRecorded(
            about,
            new Effect(
                Yuan.of(new BigDecimal("334700")), Yuan.of(new BigDecimal("6633800")), 69, 6),
            MONDAY));
  }

  private static TransferEvent transferred(
      @Nullable ProblemId problem, Routing routing, List<String> cadres, @Nullable String kind) {
    UnitRef unit =
        kind == null ? new UnitRef(TOWNSHIP.unit(), UnitKind.TOWNSHIP, COUNTY, "") : TOWNSHIP;
    return new TransferEvent.ClueTransferred(
        Transfer.send(
                new TransferId(uuid("7c3f2e50-9d41-8e63-9f77-304050607083")),
                new Transfer.Content(ROUND, unit, problem, cadres, kind, TEXT),
                routing,
                RULES,
                by(INSPECTOR))
            .next());
  }

  private static WireEvent transfer() {
    return new TransferEventWriter()
        .write(
            transferred(
                PROBLEM,
                new Routing(COUNTY, CITY),
                List.of("990301-C001", "990301-C002"),
                "integrity-01"));
  }

  private static Recommendation recommendation(@Nullable RoundId round) {
    return Recommendation.draft(
            new RecommendationId(uuid("8d403f61-ae52-8f74-8a88-405060708094")),
            new Recommendation.Draft(
                RecommendationKind.DISCIPLINE, TOWNSHIP.unit(), round, TEXT, null),
            RULES,
            by(INSPECTOR))
        .next()
        .issue(
            SeriesNumber.ofRecommendation(CITY, 2020, 1),
            new IssuedDocument("recommendation-1", "d".repeat(64), 1),
            RULES,
            by(HEAD))
        .next();
  }

  static List<RecommendationEvent> recommendations() {
    Recommendation about = recommendation(ROUND);
    LocalDate due = LocalDate.of(2020, 4, 2);
    return List.of(
        new RecommendationEvent.RecommendationIssued(about, MONDAY, due),
        new RecommendationEvent.RecommendationAnswered(about, MONDAY, true),
        new RecommendationEvent.RecommendationOverdue(about, due),
        new RecommendationEvent.RecommendationAccepted(about, MONDAY),
        new RecommendationEvent.RecommendationReturned(about, MONDAY, due));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void writesEachFactAboutARoundAsItsSample(RoundEvent event) {
    CONTRACT.assertWrites(new RoundEventWriter().write(event));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void writesEachFactAboutAProblemAsItsSample(ProblemEvent event) {
    CONTRACT.assertWrites(new ProblemEventWriter().write(event));
  }

  @ParameterizedTest
  @MethodSource("followUps")
  void writesEachFactAboutAFollowUpAsItsSample(FollowUpEvent event) {
    CONTRACT.assertWrites(new FollowUpEventWriter().write(event));
  }

  @ParameterizedTest
  @MethodSource("recommendations")
  void writesEachFactAboutARecommendationAsItsSample(RecommendationEvent event) {
    CONTRACT.assertWrites(new RecommendationEventWriter().write(event));
  }

  @Test
  void writesThatAClueIsTransferredAsItsSamples() {
    CONTRACT.assertWrites(transfer());
    CONTRACT.assertWrites(
        "inspection.clue-transferred.v1--bare",
        new TransferEventWriter()
            .write(transferred(null, new Routing(CITY, null), List.of(), null)));
  }

  @Test
  void writesTheVariantsAsTheirSamples() {
    CONTRACT.assertWrites(
        "rectification.taken-over.v1--open", new ProblemEventWriter().write(taken(null)));
    CONTRACT.assertWrites(
        "recommendation.issued.v1--alone",
        new RecommendationEventWriter()
            .write(
                new RecommendationEvent.RecommendationIssued(
                    recommendation(null), MONDAY, LocalDate.of(2020, 4, 2))));
  }

  private static List<WireEvent> all() {
    List<WireEvent> all = new ArrayList<>();
    rounds().forEach(each -> all.add(new RoundEventWriter().write(each)));
    problems().forEach(each -> all.add(new ProblemEventWriter().write(each)));
    followUps().forEach(each -> all.add(new FollowUpEventWriter().write(each)));
    recommendations().forEach(each -> all.add(new RecommendationEventWriter().write(each)));
    all.add(transfer());
    return all;
  }

  @Test
  void haveASchemaForEveryTypeAndNoOther() {
    CONTRACT.assertAllTypesAmong(all());
  }

  @Test
  void carryNoSealedText() {
    all().forEach(each -> assertThat(each.data().toString()).doesNotContain(TEXT.text()));
  }
}
