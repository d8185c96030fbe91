package casework.inspection;

import casework.inspection.config.RuleFiles;
import casework.inspection.domain.Numbers;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.SealedText;
import casework.inspection.domain.SeriesNumber;
import casework.inspection.domain.UnitKind;
import casework.inspection.domain.UnitRef;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.recommendation.IssuedDocument;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationId;
import casework.inspection.domain.recommendation.RecommendationKind;
import casework.inspection.domain.round.Declaration;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.round.Seat;
import casework.inspection.domain.transfer.Routing;
import casework.inspection.domain.transfer.Transfer;
import casework.inspection.domain.transfer.TransferId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** People, units and matters used everywhere; all of them synthetic. */
public final class Samples {

  public static final String CITY = "990300-JW";
  public static final String COUNTY = "990301-JW";
  public static final LocalDate MONDAY = LocalDate.of(2020, 3, 2);

  public static final Actor INSPECTOR = officer("O-INSPECTOR", CITY, CITY + "-D5", Role.INSPECTOR);
  public static final Actor COLLEAGUE = officer("O-COLLEAGUE", CITY, CITY + "-D5", Role.INSPECTOR);
  public static final Actor HEAD = officer("O-HEAD", CITY, CITY + "-LD", Role.HEAD);
  public static final Actor ROOM_LEAD =
      officer("O-LEAD", COUNTY, COUNTY + "-D2", Role.DEPARTMENT_LEAD);
  public static final Actor HANDLER = officer("O-HANDLER", COUNTY, COUNTY + "-D2", Role.HANDLER);

  public static final UnitRef TOWNSHIP =
      new UnitRef("990301-U001", UnitKind.TOWNSHIP, COUNTY, "990301");
  public static final UnitRef BUREAU =
      new UnitRef("990300-U002", UnitKind.DEPARTMENT, CITY, "990300");
  public static final RoundId ROUND = new RoundId(new UUID(1, 1));
  public static final SealedText TEXT = new SealedText("key", "sealed");
  public static final RuleBook RULES = RuleFiles.shipped(new Counted());

  private Samples() {}

  /** Numbers in the order they are asked for; the same owner gets the same. */
  private static final class Counted implements Numbers {
    private final Map<UUID, SeriesNumber> given = new HashMap<>();

    @Override
    public SeriesNumber round(String organ, LocalDate on, UUID owner) {
      return given.computeIfAbsent(
          owner, _ -> SeriesNumber.ofRound(organ, on.getYear(), given.size() + 1));
    }

    @Override
    public SeriesNumber recommendation(String organ, LocalDate on, UUID owner) {
      return given.computeIfAbsent(
          owner, _ -> SeriesNumber.ofRecommendation(organ, on.getYear(), given.size() + 1));
    }
  }

  public static Actor officer(String officer, String organ, String department, Role... roles) {
    return new Actor(officer, organ, department, Set.of(roles), "test");
  }

  public static Act by(Actor actor) {
    return by(actor, MONDAY);
  }

  public static Act by(Actor actor, LocalDate on) {
    return new Act(actor, new Cause.Step(), LawDays.startOf(on).plusSeconds(12 * 3600));
  }

  /** The software itself on a day. */
  public static Act clock(LocalDate on) {
    return by(Actor.system("test"), on);
  }

  // Rounds

  public static Declaration declared(String member) {
    return new Declaration(member, CITY, "990399", List.of(), List.of(), MONDAY);
  }

  public static Round aPlannedRound() {
    Numbers one =
        new Numbers() {
          @Override
          public SeriesNumber round(String organ, LocalDate on, UUID owner) {
            return SeriesNumber.ofRound(organ, on.getYear(), 1);
          }

          @Override
          public SeriesNumber recommendation(String organ, LocalDate on, UUID owner) {
            return SeriesNumber.ofRecommendation(organ, on.getYear(), 1);
          }
        };
    return Round.open(ROUND, "第一轮", "routine", one, by(INSPECTOR)).next();
  }

  public static Round aMannedRound() {
    return aPlannedRound()
        .declare(List.of(declared("C-1"), declared("C-2"), declared("C-3")), by(INSPECTOR))
        .next()
        .compose(
            1,
            List.of(new Seat("C-1", Seat.Duty.LEADER), new Seat("C-2", Seat.Duty.MEMBER)),
            List.of(TOWNSHIP, BUREAU),
            _ -> Set.of(),
            by(INSPECTOR))
        .next()
        .authorise(1, by(HEAD))
        .next();
  }

  public static Round anAnnouncedRound() {
    return aMannedRound().announce(by(INSPECTOR)).next();
  }

  public static Round anEnteredRound() {
    return anAnnouncedRound().enter(RULES, by(INSPECTOR, MONDAY.plusDays(10))).next();
  }

  public static Round aReportedRound() {
    return anEnteredRound()
        .leave(RULES, by(INSPECTOR, LocalDate.of(2020, 4, 30)))
        .next()
        .report(by(INSPECTOR, LocalDate.of(2020, 5, 20)))
        .next();
  }

  // Problems

  public static Problem.Entry entry(String number) {
    return new Problem.Entry(ROUND, TOWNSHIP, number, "party-building", TEXT);
  }

  public static Problem aReportedProblem() {
    return Problem.report(entry("1"), by(INSPECTOR)).next();
  }

  public static Problem aFedBackProblem() {
    return aReportedProblem().feedBack(MONDAY, RULES, clock(MONDAY)).next();
  }

  public static Problem aTransferredProblem() {
    return aFedBackProblem().transfer(COUNTY, COUNTY + "-D2", by(INSPECTOR)).next();
  }

  public static Problem aSupervisedProblem() {
    return aTransferredProblem()
        .plan(TEXT, TEXT, by(HANDLER))
        .next()
        .reconcile(TEXT, by(HANDLER))
        .next();
  }

  public static Problem aClearedProblem() {
    return aSupervisedProblem().clear(by(ROOM_LEAD)).next();
  }

  // Follow-ups, transfers, recommendations

  public static FollowUp aFollowUp() {
    return FollowUp.open(
            ROUND,
            CITY,
            TOWNSHIP,
            MONDAY,
            null,
            MONDAY,
            by(INSPECTOR).signed(),
            RULES,
            clock(MONDAY))
        .next();
  }

  public static Transfer aTransfer() {
    return Transfer.send(
            new TransferId(new UUID(7, 7)),
            new Transfer.Content(
                ROUND, TOWNSHIP, null, List.of("990301-C001"), "integrity-01", TEXT),
            new Routing(COUNTY, CITY),
            RULES,
            by(INSPECTOR))
        .next();
  }

  public static Recommendation aDraft() {
    return Recommendation.draft(
            new RecommendationId(new UUID(8, 8)),
            new Recommendation.Draft(
                RecommendationKind.DISCIPLINE, TOWNSHIP.unit(), ROUND, TEXT, null),
            RULES,
            by(INSPECTOR))
        .next();
  }

  public static Recommendation anIssuedRecommendation() {
    return aDraft()
        .issue(
            SeriesNumber.ofRecommendation(CITY, 2020, 1),
            new IssuedDocument("recommendation-1", "d".repeat(64), 1),
            RULES,
            by(HEAD))
        .next();
  }

  public static Recommendation anAnsweredRecommendation() {
    return anIssuedRecommendation().answer(TEXT, MONDAY, by(INSPECTOR)).next();
  }
}
