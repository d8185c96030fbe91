package casework.demo.inspection;

import casework.demo.diary.Desk;
import casework.demo.diary.KeyedStep;
import casework.demo.diary.Sheet;
import casework.demo.diary.Shelf;
import casework.demo.diary.Step;
import casework.demo.diary.Story;
import casework.demo.directory.Units;
import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.year.Inspections;
import casework.demo.year.Member;
import casework.demo.year.Problem;
import casework.demo.year.Round;
import casework.demo.year.Target;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is done about a round, from its plan until it is closed. */
final class RoundSteps {

  private static final String LEADER = "city-leader";
  private static final List<String> STAGES =
      List.of(
          "planned",
          "announced",
          "entered",
          "left",
          "reported",
          "feeding-back",
          "fed-back",
          "closed");

  private final Office office;
  private final Books books;
  private final Units units;
  private final Inspections inspections;

  RoundSteps(Office office, Books books, Units units, Inspections inspections) {
    this.office = office;
    this.books = books;
    this.units = units;
    this.inspections = inspections;
  }

  Story of(Round round) {
    Desk desk =
        Desk.at(
            Books.ROUNDS,
            office,
            Books.OFFICE,
            Sheet.ROUND,
            () -> books.rounds().known(round.name()));
    List<Step> steps =
        Stream.of(
                Stream.of(opened(round, desk)),
                declared(round, desk),
                groups(round, desk),
                moves(round, desk),
                reported(round),
                feedbacks(round, desk))
            .flatMap(each -> each)
            .sorted(Comparator.comparing(Step::on))
            .toList();
    return new Story("round " + round.round(), steps);
  }

  private Step opened(Round round, Desk desk) {
    return desk.creation(
        round.opened(),
        "opening",
        Books.OFFICE,
        Books.ROUNDS,
        "demo-round-" + round.round(),
        () -> Office.body().put("name", round.name()).put("kind", round.kind()));
  }

  private Stream<Step> declared(Round round, Desk desk) {
    List<Member> members = members(round);
    return desk.addition(
        round.declared(),
        "declarations",
        Books.OFFICE,
        body -> texts(body.path("declarations"), "member").containsAll(ids(members)),
        () -> {
          ObjectNode body = Office.body();
          ArrayNode declarations = body.putArray("declarations");
          members.forEach(each -> declarations.add(declaration(each, round.declared())));
          return body;
        });
  }

  private ObjectNode declaration(Member member, LocalDate on) {
    ObjectNode form =
        Office.body()
            .put("member", member.member())
            .put("organ", member.organ())
            .put("area", member.area())
            .put("declaredOn", on.toString());
    form.putArray("posts");
    ArrayNode ties = form.putArray("ties");
    member
        .ties()
        .forEach(
            tie ->
                ties.addObject()
                    .put("unit", units.of(tie.unit()).code())
                    .put("relation", tie.relation()));
    return form;
  }

  private Stream<Step> groups(Round round, Desk desk) {
    Map<Integer, List<Member>> groups =
        members(round).stream()
            .collect(Collectors.groupingBy(Member::group, TreeMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .flatMap(
            each -> {
              int n = each.getKey();
              return Stream.concat(
                  desk.addition(
                      round.composed(),
                      "groups/" + n,
                      Books.OFFICE,
                      body -> body.path("groups").size() >= n,
                      () -> group(each.getValue(), targets(round, n))),
                  desk.addition(
                      round.authorised(),
                      "groups/" + n + "/authorisation",
                      LEADER,
                      body -> body.path("groups").path(n - 1).path("authorised").asBoolean(false),
                      Office::body));
            });
  }

  private ObjectNode group(List<Member> members, List<Target> targets) {
    ObjectNode body = Office.body();
    ArrayNode seats = body.putArray("seats");
    members.forEach(
        each -> seats.addObject().put("member", each.member()).put("duty", each.duty()));
    ArrayNode inspected = body.putArray("units");
    targets.forEach(each -> inspected.add(units.of(each.unit()).named()));
    return body;
  }

  private Stream<Step> moves(Round round, Desk desk) {
    return Stream.of(
            move(desk, round.announced(), "announcement", "announced"),
            move(desk, round.entered(), "entry", "entered"),
            move(desk, round.left(), "leaving", "left"),
            move(desk, round.reported(), "report", "reported"),
            move(desk, round.closed(), "closing", "closed"))
        .flatMap(each -> each);
  }

  private static Stream<Step> move(Desk desk, @Nullable LocalDate on, String name, String stage) {
    return desk.step(on, name, Books.OFFICE, hasReached(stage), Office::body);
  }

  private static Predicate<JsonNode> hasReached(String stage) {
    return body ->
        STAGES.indexOf(body.path("line").path("stage").asString("")) >= STAGES.indexOf(stage);
  }

  /** Each group hands in the list of what it found. */
  private Stream<Step> reported(Round round) {
    Map<Integer, List<Problem>> lists =
        inspections.problems().stream()
            .filter(each -> each.round().equals(round.round()))
            .collect(Collectors.groupingBy(Problem::group, TreeMap::new, Collectors.toList()));
    return lists.entrySet().stream().map(each -> list(round, each.getKey(), each.getValue()));
  }

  private Step list(Round round, int group, List<Problem> problems) {
    return new KeyedStep(
        problems.getFirst().reported(),
        "list of problems of group " + group,
        () -> shelf(round).known(problems.getFirst().number()).isPresent(),
        () -> handIn(round, group, problems),
        answer -> Books.enter(shelf(round), answer));
  }

  private Shelf shelf(Round round) {
    return books.problems(round.round());
  }

  private Answer handIn(Round round, int group, List<Problem> problems) {
    ObjectNode body = Office.body();
    ArrayNode rows = body.putArray("rows");
    problems.forEach(
        each ->
            rows.addObject()
                .put("number", each.number())
                .put("unit", units.of(each.unit()).code())
                .put("category", each.category())
                .put("text", each.text()));
    return office.create(
        Books.OFFICE,
        Books.ROUNDS + "/" + books.round(round.round()) + "/problems",
        "demo-round-" + round.round() + "-problems-" + group,
        body);
  }

  private Stream<Step> feedbacks(Round round, Desk desk) {
    return inspections.targets().stream()
        .filter(each -> each.round().equals(round.round()))
        .flatMap(
            each -> {
              Target.Feedback feedback = each.feedback();
              return feedback == null ? Stream.empty() : feedback(desk, each, feedback);
            });
  }

  private Stream<Step> feedback(Desk desk, Target target, Target.Feedback feedback) {
    return desk.addition(
        feedback.individually(),
        "feedbacks",
        Books.OFFICE,
        body -> isTold(body, units.of(target.unit()).code()),
        () -> {
          ObjectNode body =
              Office.body()
                  .put("unit", units.of(target.unit()).code())
                  .put("individualOn", feedback.individually().toString());
          if (feedback.openly() != null) {
            body.put("publicOn", feedback.openly().toString());
          }
          return body;
        });
  }

  private static boolean isTold(JsonNode round, String unit) {
    return round
        .path("groups")
        .valueStream()
        .flatMap(group -> group.path("targets").valueStream())
        .anyMatch(
            target ->
                target.path("unit").asString("").equals(unit)
                    && target.path("individualOn").isString());
  }

  private List<Member> members(Round round) {
    return inspections.members().stream()
        .filter(each -> each.round().equals(round.round()))
        .toList();
  }

  private List<Target> targets(Round round, int group) {
    return inspections.targets().stream()
        .filter(each -> each.round().equals(round.round()) && each.group() == group)
        .toList();
  }

  private static List<String> ids(List<Member> members) {
    return members.stream().map(Member::member).toList();
  }

  private static Set<String> texts(JsonNode list, String field) {
    return list.valueStream()
        .map(each -> each.path(field).asString(""))
        .collect(Collectors.toSet());
  }
}
