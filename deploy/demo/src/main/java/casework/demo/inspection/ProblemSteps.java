package casework.demo.inspection;

import casework.demo.diary.Desk;
import casework.demo.diary.Sheet;
import casework.demo.diary.Step;
import casework.demo.diary.Story;
import casework.demo.office.Office;
import casework.demo.year.Problem;
import casework.demo.year.Problem.Claim;
import casework.demo.year.Problem.Handing;
import casework.demo.year.Problem.Rejection;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A problem's way through the five accounts, once its unit has been told. */
final class ProblemSteps {

  private static final String HEAD = "city-head";
  private static final List<String> STAGES =
      List.of("reported", "fed-back", "transferred", "supervised", "cleared");

  private final Office office;
  private final Books books;

  ProblemSteps(Office office, Books books) {
    this.office = office;
    this.books = books;
  }

  Story of(Problem problem) {
    Desk desk =
        Desk.at(
            Books.PROBLEMS,
            office,
            Books.OFFICE,
            Sheet.PROBLEM,
            () -> books.problems(problem.round()).find(problem.number()));
    List<Step> steps =
        Stream.of(
                Stream.ofNullable(problem.plan()).flatMap(each -> plan(desk, each)),
                Stream.ofNullable(problem.handing()).flatMap(each -> handing(desk, each)),
                Stream.ofNullable(problem.extension()).flatMap(each -> extension(desk, each)),
                Stream.ofNullable(problem.claim()).flatMap(each -> claim(desk, problem, each)),
                Stream.ofNullable(problem.rejection())
                    .flatMap(each -> rejection(desk, problem, each)),
                clearance(desk, problem))
            .flatMap(each -> each)
            .sorted(Comparator.comparing(Step::on))
            .toList();
    return new Story("problem " + problem.number(), steps);
  }

  private static Stream<Step> plan(Desk desk, Problem.Plan plan) {
    return desk.step(
        plan.on(),
        "plan",
        Books.OFFICE,
        body -> body.path("planned").asBoolean(false),
        () -> Office.body().put("owner", plan.owner()).put("measures", plan.measures()));
  }

  private static Stream<Step> handing(Desk desk, Handing handing) {
    return desk.step(
        handing.on(),
        "transfer",
        Books.OFFICE,
        body -> hasReached(body, "transferred"),
        () ->
            Office.body()
                .put("supervisor", handing.supervisor())
                .put("department", handing.department()));
  }

  private static Stream<Step> extension(Desk desk, Problem.MoreTime extension) {
    return desk.step(
        extension.on(),
        "extension",
        HEAD,
        ProblemSteps::isExtended,
        () -> Office.body().put("months", extension.months()));
  }

  /** More time is of months; what a calendar moves is of days. */
  private static boolean isExtended(JsonNode body) {
    LocalDate told = LocalDate.parse(body.path("line").path("fedBackOn").asString());
    LocalDate due = LocalDate.parse(body.path("line").path("due").asString());
    return due.isAfter(told.plusMonths(6).plusDays(20));
  }

  private static Stream<Step> claim(Desk desk, Problem problem, Claim claim) {
    return desk.step(
        claim.on(),
        "reconciliation",
        handing(problem).handler(),
        body -> hasReached(body, "supervised") || isRejected(body),
        () -> evidence(claim));
  }

  private static Stream<Step> rejection(Desk desk, Problem problem, Rejection rejection) {
    Claim claim = Objects.requireNonNull(problem.claim());
    return Stream.concat(
        desk.step(
            rejection.on(),
            "verification",
            handing(problem).lead(),
            ProblemSteps::isRejected,
            () -> Office.body().put("rectified", false).put("reason", rejection.reason())),
        desk.step(
            rejection.claimedAgain(),
            "reconciliation",
            handing(problem).handler(),
            body -> isRejected(body) && hasReached(body, "supervised"),
            () -> evidence(claim)));
  }

  private static Stream<Step> clearance(Desk desk, Problem problem) {
    return problem.verified() == null
        ? Stream.empty()
        : desk.step(
            problem.verified(),
            "verification",
            handing(problem).lead(),
            body -> hasReached(body, "cleared"),
            () -> Office.body().put("rectified", true));
  }

  private static ObjectNode evidence(Claim claim) {
    return Office.body().put("evidence", claim.evidence());
  }

  private static Handing handing(Problem problem) {
    return Objects.requireNonNull(problem.handing());
  }

  private static boolean isRejected(JsonNode body) {
    return !body.path("rejections").isEmpty();
  }

  private static boolean hasReached(JsonNode body, String stage) {
    return STAGES.indexOf(body.path("line").path("stage").asString("")) >= STAGES.indexOf(stage);
  }
}
