package casework.demo.scoring;

import casework.demo.diary.Desk;
import casework.demo.diary.Seen;
import casework.demo.diary.Sheet;
import casework.demo.diary.Step;
import casework.demo.diary.Story;
import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.year.Scores;
import casework.demo.year.Scores.Board;
import casework.demo.year.Scores.Deduction;
import casework.demo.year.Scores.Objection;
import casework.demo.year.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A month's board: what is taken from bodies, its publication, and objections to it. */
final class BoardSteps {

  /** The user of the office that supervises cadres. */
  static final String SCORER = "city-scorer";

  private static final String HEAD = "city-head";
  private static final String BOARDS = "/api/scores/boards";

  private final Office office;
  private final Scores scores;

  BoardSteps(Office office, Scores scores) {
    this.office = office;
    this.scores = scores;
  }

  Story of(Board board) {
    String place = BOARDS + "/" + Year.ORGAN + "/" + board.month();
    Desk desk = new Desk(office, Sheet.BOARD, _ -> look(place), _ -> place);
    List<Step> steps =
        Stream.of(
                scores.deductions().stream()
                    .filter(each -> each.month().equals(board.month()))
                    .map(each -> deduction(desk, each)),
                Stream.of(publication(desk, board)),
                scores.objections().stream()
                    .filter(each -> each.month().equals(board.month()))
                    .flatMap(each -> objection(desk, each)))
            .flatMap(each -> each)
            .sorted(Comparator.comparing(Step::on))
            .toList();
    return new Story("board " + board.month(), steps);
  }

  private Optional<Seen> look(String place) {
    Answer answer = office.read(SCORER, place);
    return answer.status() == 404 ? Optional.empty() : Optional.of(Seen.of(answer, Sheet.BOARD));
  }

  private static Step deduction(Desk desk, Deduction deduction) {
    return desk.keyed(
        deduction.entered(),
        "deduction " + deduction.item() + " of " + deduction.body(),
        SCORER,
        "/api/scores/deductions",
        "demo-deduction-" + deduction.month() + "-" + deduction.body() + "-" + deduction.item(),
        body ->
            body.path("deductions")
                .valueStream()
                .anyMatch(
                    each ->
                        isOf(each, deduction.body())
                            && each.path("item").asString("").equals(deduction.item())),
        () -> {
          ObjectNode body =
              Office.body()
                  .put("period", deduction.month())
                  .put("department", deduction.body())
                  .put("item", deduction.item())
                  .put("count", deduction.count())
                  .put("reason", deduction.reason());
          if (!deduction.situation().isEmpty()) {
            body.put("situation", deduction.situation());
          }
          return body;
        });
  }

  private static Step publication(Desk desk, Board board) {
    return desk.keyed(
        board.published(),
        "publication",
        SCORER,
        BOARDS,
        "demo-board-" + board.month(),
        body -> !body.path("line").path("state").asString("").equals("open"),
        () -> Office.body().put("period", board.month()));
  }

  private static Stream<Step> objection(Desk desk, Objection objection) {
    return Stream.concat(
        desk.addition(
            objection.objected(),
            "objections",
            objection.by(),
            "demo-objection-" + objection.month() + "-" + objection.body(),
            body -> found(body, objection).isPresent(),
            () -> Office.body().put("item", objection.item()).put("grounds", objection.grounds())),
        desk.stepOn(
            objection.ruled(),
            "ruling",
            HEAD,
            body ->
                found(body, objection)
                    .filter(each -> !each.path("outcome").asString("").equals("open"))
                    .isPresent(),
            seen -> ruling(objection, found(seen, objection).orElseThrow())));
  }

  private static ObjectNode ruling(Objection objection, JsonNode about) {
    Integer corrected = objection.corrected();
    ObjectNode body =
        Office.body()
            .put("objection", about.path("n").asInt())
            .put("upheld", corrected != null)
            .put("reason", objection.reason());
    if (corrected != null) {
      body.putArray("changes").addObject().put("item", objection.item()).put("count", corrected);
    }
    return body;
  }

  private static Optional<JsonNode> found(JsonNode board, Objection objection) {
    return board
        .path("objections")
        .valueStream()
        .filter(each -> isOf(each, objection.body()))
        .findFirst();
  }

  private static boolean isOf(JsonNode line, String body) {
    return line.path("department").asString("").equals(body);
  }
}
