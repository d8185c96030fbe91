package casework.demo.inspection;

import casework.demo.diary.Opening;
import casework.demo.directory.Units;
import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.office.Unexpected;
import casework.demo.year.Effect;
import casework.demo.year.Inspections;
import casework.demo.year.PaperClue;
import casework.demo.year.PaperProblem;
import casework.demo.year.PaperRound;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the rounds over that were held on paper, with their problems and clues, in batches. */
final class PaperRounds implements Opening {

  /** A batch takes its time, and a request has only so much of it. */
  private static final int ROWS = 200;

  private final Office office;
  private final Units units;
  private final Inspections inspections;

  PaperRounds(Office office, Units units, Inspections inspections) {
    this.office = office;
    this.units = units;
    this.inspections = inspections;
  }

  @Override
  public String describe() {
    return inspections.paper().isEmpty()
        ? ""
        : "%d rounds on paper with %d problems and %d clues are taken over"
            .formatted(
                inspections.paper().size(),
                inspections.paperProblems().size(),
                inspections.paperClues().size());
  }

  @Override
  public void carryOut() {
    Map<String, String> ids = new HashMap<>();
    batch(Books.ROUNDS + "/take-over", "demo-paper-rounds", inspections.paper(), PaperRounds::row)
        .body()
        .path("lines")
        .forEach(line -> ids.put(line.path("number").asString(), line.path("matter").asString()));
    for (PaperRound round : inspections.paper()) {
      String address = Books.ROUNDS + "/" + ids.get(round.number());
      batches(
          address + "/problems/take-over",
          "demo-paper-problems-" + round.opened(),
          inspections.paperProblems().stream()
              .filter(each -> each.round().equals(round.number()))
              .toList(),
          this::row);
      batches(
          address + "/transfers/take-over",
          "demo-paper-clues-" + round.opened(),
          inspections.paperClues().stream()
              .filter(each -> each.round().equals(round.number()))
              .toList(),
          this::row);
    }
  }

  private <T> void batches(String address, String key, List<T> rows, Function<T, ObjectNode> row) {
    for (int first = 0; first < rows.size(); first += ROWS) {
      List<T> part = rows.subList(first, Math.min(first + ROWS, rows.size()));
      batch(address, key + "-" + first, part, row);
    }
  }

  private <T> Answer batch(String address, String key, List<T> rows, Function<T, ObjectNode> row) {
    ObjectNode body = Office.body();
    ArrayNode into = body.putArray("rows");
    rows.stream().map(row).forEach(into::add);
    Answer answer = office.create(Books.OFFICE, address, key, body);
    if (!answer.isDone()) {
      throw new Unexpected(address + " is refused: " + answer);
    }
    return answer;
  }

  private static ObjectNode row(PaperRound round) {
    ObjectNode row =
        Office.body()
            .put("number", round.number())
            .put("name", round.name())
            .put("kind", round.kind())
            .put("openedOn", round.opened().toString())
            .put("closedOn", round.closed().toString())
            .put("groups", round.groups())
            .put("people", round.people())
            .put("targets", round.targets());
    row.set("effect", effect(round.effect()));
    return row;
  }

  static ObjectNode effect(Effect effect) {
    return Office.body()
        .put("recovered", effect.recovered().toPlainString())
        .put("retrieved", effect.retrieved().toPlainString())
        .put("accountable", effect.accountable())
        .put("punished", effect.punished());
  }

  private ObjectNode row(PaperProblem problem) {
    ObjectNode row =
        Office.body()
            .put("number", problem.number())
            .put("category", problem.category())
            .put("fedBackOn", problem.fedBack().toString());
    row.set("unit", units.of(problem.unit()).named());
    put(row, "clearedOn", problem.cleared());
    row.putObject("supervision")
        .put("supervisor", problem.supervisor())
        .put("department", problem.department());
    return row;
  }

  private ObjectNode row(PaperClue clue) {
    ObjectNode row =
        Office.body()
            .put("number", clue.number())
            .put("receiver", clue.receiver())
            .put("transferredOn", clue.transferred().toString());
    row.set("unit", units.of(clue.unit()).named());
    put(row, "answeredOn", clue.answered());
    return row;
  }

  private static void put(ObjectNode into, String name, @Nullable LocalDate day) {
    if (day != null) {
      into.put(name, day.toString());
    }
  }
}
