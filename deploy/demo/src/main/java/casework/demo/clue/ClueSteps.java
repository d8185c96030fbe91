package casework.demo.clue;

import casework.demo.diary.Step;
import casework.demo.office.Office;
import casework.demo.office.Tokens;
import casework.demo.year.Matter;
import casework.demo.year.Matter.Answers;
import casework.demo.year.Matter.Disposal;
import casework.demo.year.Matter.Distribution;
import casework.demo.year.Matter.Extension;
import casework.demo.year.Matter.Outcome;
import casework.demo.year.Matter.Signers;
import casework.demo.year.Matter.Study;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is done with a clue, from its registration until it is struck off. */
final class ClueSteps {

  private final ClueDesk desk;
  private final Tokens tokens;

  ClueSteps(ClueDesk desk, Tokens tokens) {
    this.desk = desk;
    this.tokens = tokens;
  }

  List<Step> of(Matter matter) {
    Signers by = matter.distribution().signers();
    return Stream.of(
            distribution(matter, by),
            matter.studies().stream().map(each -> study(matter, each)),
            Stream.ofNullable(matter.disposal()).flatMap(each -> disposal(matter, each, by.head())),
            answers(matter, by.keeper()),
            outcome(matter, by))
        .flatMap(steps -> steps)
        .toList();
  }

  private Stream<Step> distribution(Matter matter, Signers by) {
    Distribution given = matter.distribution();
    return Stream.of(
            desk.step(
                matter,
                given.registered(),
                "registration",
                by.supervision(),
                Stage.REGISTERED::isReachedBy,
                Office::body),
            desk.step(
                matter,
                given.proposed(),
                "distribution-proposal",
                by.supervision(),
                Stage.PROPOSED::isReachedBy,
                () ->
                    Office.body().put("department", given.department()).put("mode", given.mode())),
            desk.step(
                matter,
                given.approved(),
                "distribution-approval",
                by.head(),
                Stage.APPROVED::isReachedBy,
                Office::body),
            desk.step(
                matter,
                given.received(),
                "handover",
                by.lead(),
                Stage.HANDED_OVER::isReachedBy,
                () -> Office.body().put("keeper", tokens.officer(by.keeper()))))
        .flatMap(steps -> steps);
  }

  private Step study(Matter matter, Study study) {
    Disposal disposal = matter.disposal();
    String conclusion = disposal == null ? "PRELIMINARY" : disposal.method();
    String keeper = matter.distribution().signers().keeper();
    return desk.addition(
        matter,
        study.heldOn(),
        "studies",
        study.signedBy(),
        clue -> Stage.DISPOSED.isReachedBy(clue) || isStudied(clue, study.level()),
        () -> {
          ObjectNode body =
              Office.body().put("level", study.level()).put("heldOn", study.heldOn().toString());
          body.putObject("conclusion").put("method", conclusion);
          officers(body.putArray("participants"), List.of(study.signedBy(), keeper));
          return body;
        });
  }

  private static boolean isStudied(JsonNode clue, String level) {
    return clue.path("studies")
        .valueStream()
        .anyMatch(each -> each.path("level").asString("").equals(level));
  }

  private Stream<Step> disposal(Matter matter, Disposal disposal, String head) {
    Stream<Step> approval =
        desk.step(
            matter,
            disposal.approved(),
            "disposal",
            head,
            Stage.DISPOSED::isReachedBy,
            () -> {
              ObjectNode body = Office.body().put("method", disposal.method());
              if (!disposal.team().isEmpty()) {
                officers(body.putArray("team"), disposal.team());
              }
              return body;
            });
    return Stream.concat(
        approval,
        Stream.ofNullable(disposal.extension())
            .flatMap(extension -> extension(matter, disposal, extension, head)));
  }

  private Stream<Step> extension(
      Matter matter, Disposal disposal, Extension extension, String head) {
    return desk.step(
        matter,
        extension.granted(),
        "extension",
        head,
        clue -> Stage.ENDED.isReachedBy(clue) || isExtended(clue, disposal),
        () -> Office.body().put("months", extension.months()).put("reason", extension.reason()));
  }

  /** An extension is of months; what a calendar moves is of days. */
  private static boolean isExtended(JsonNode clue, Disposal disposal) {
    String due = clue.path("line").path("due").asString("");
    LocalDate limit = Objects.requireNonNull(disposal.limit());
    return !due.isEmpty() && LocalDate.parse(due).isAfter(limit.plusDays(20));
  }

  private Stream<Step> answers(Matter matter, String keeper) {
    Answers answers = matter.answers();
    Stream<Step> acknowledged =
        IntStream.range(0, answers.prompts().size())
            .mapToObj(
                place ->
                    desk.addition(
                        matter,
                        answers.prompts().get(place),
                        "prompts/" + (place + 1) + "/acknowledgement",
                        keeper,
                        isTrue("prompts", place, "acknowledged"),
                        Office::body));
    Stream<Step> answered =
        IntStream.range(0, answers.notices().size())
            .mapToObj(
                place ->
                    desk.addition(
                        matter,
                        answers.notices().get(place),
                        "notices/" + (place + 1) + "/answer",
                        keeper,
                        isTrue("notices", place, "answered"),
                        () -> Office.body().put("text", answers.text())));
    return Stream.concat(acknowledged, answered);
  }

  private static Predicate<JsonNode> isTrue(String list, int place, String field) {
    return clue -> clue.path(list).path(place).path(field).asBoolean(false);
  }

  private Stream<Step> outcome(Matter matter, Signers by) {
    Outcome outcome = matter.outcome();
    String result = outcome.result();
    // A shelved clue has left the clocks, and no result.
    Stream<Step> reported =
        result == null
            ? Stream.empty()
            : desk.step(
                matter,
                outcome.closed(),
                "result",
                by.keeper(),
                Stage.ENDED::isReachedBy,
                () -> result(result, outcome));
    return Stream.concat(
        reported,
        desk.step(
            matter,
            outcome.struckOff(),
            "striking-off",
            by.supervision(),
            Stage.STRUCK_OFF::isReachedBy,
            Office::body));
  }

  private static ObjectNode result(String kind, Outcome outcome) {
    ObjectNode body = Office.body().put("kind", kind);
    ArrayNode measures = body.putArray("measures");
    outcome.measures().forEach(measures::add);
    if (outcome.filedPersons() > 0) {
      ArrayNode persons = body.putObject("filing").putArray("persons");
      IntStream.rangeClosed(1, outcome.filedPersons()).forEach(persons::add);
    }
    return body;
  }

  private void officers(ArrayNode into, List<String> users) {
    users.stream().map(tokens::officer).forEach(into::add);
  }
}
