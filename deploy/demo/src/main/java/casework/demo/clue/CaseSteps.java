package casework.demo.clue;

import casework.demo.diary.DocumentStep;
import casework.demo.diary.Folder;
import casework.demo.diary.Seen;
import casework.demo.diary.Sheet;
import casework.demo.diary.Step;
import casework.demo.office.Office;
import casework.demo.year.Matter;
import casework.demo.year.Matter.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is decided about the persons of a case that a clue ended in. */
final class CaseSteps {

  private static final String CASES = "/api/cases/";

  private final Office office;
  private final ClueDesk clues;

  CaseSteps(Office office, ClueDesk clues) {
    this.office = office;
    this.clues = clues;
  }

  List<Step> of(Matter matter) {
    List<Step> steps = new ArrayList<>();
    for (Decision decision : matter.outcome().decisions()) {
      int person = steps.size() + 1;
      steps.add(
          new DocumentStep(
              decision.on(),
              "decisions",
              Sheet.CASE,
              filed -> isDecided(filed, person),
              folder -> look(matter, folder),
              (_, seen) -> {
                Seen filed = seen.orElseThrow();
                return office.step(
                    matter.distribution().signers().head(),
                    CASES + filed.id() + "/decisions",
                    filed.revision(),
                    body(person, decision));
              }));
    }
    return steps;
  }

  private static boolean isDecided(JsonNode filed, int person) {
    return filed
        .path("persons")
        .valueStream()
        .filter(each -> each.path("person").asInt() == person)
        .anyMatch(each -> each.path("decision").isObject());
  }

  private static ObjectNode body(int person, Decision decision) {
    ObjectNode body =
        Office.body()
            .put("person", person)
            .put("punished", true)
            .put("decidedOn", decision.on().toString());
    ArrayNode measures = body.putArray("measures");
    decision.measures().forEach(measures::add);
    return body;
  }

  private Optional<Seen> look(Matter matter, Folder folder) {
    String user = matter.distribution().signers().supervision();
    return folder
        .known(Sheet.CLUE)
        .filter(clue -> !caseOf(clue).isEmpty())
        .or(() -> clues.look(matter, folder))
        .map(clue -> Seen.of(office.read(user, CASES + caseOf(clue)), Sheet.CASE));
  }

  private static String caseOf(Seen clue) {
    return clue.body().path("result").path("caseId").asString("");
  }
}
