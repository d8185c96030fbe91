package casework.demo.clue;

import casework.demo.diary.Opening;
import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.office.Tokens;
import casework.demo.office.Unexpected;
import casework.demo.year.Matter;
import casework.demo.year.Matter.Accused;
import casework.demo.year.Matter.Disposal;
import casework.demo.year.Matter.Distribution;
import casework.demo.year.Matter.OnPaper;
import casework.demo.year.Matter.Signers;
import casework.demo.year.Matter.Study;
import casework.demo.year.Year;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the matters over that were open on paper, a batch for each department. */
public final class TakeOver implements Opening {

  private static final String ADDRESS = "/api/clues/take-over";

  private final Office office;
  private final Tokens tokens;
  private final Ledger ledger;
  private final List<Matter> open;

  public TakeOver(Office office, Tokens tokens, Ledger ledger, List<Matter> open) {
    this.office = office;
    this.tokens = tokens;
    this.ledger = ledger;
    this.open = List.copyOf(open);
  }

  /** Whether the ledger has any of them. */
  public boolean isBegun() {
    return open.stream()
        .findFirst()
        .flatMap(
            first ->
                ledger.ofNumber(
                    first.distribution().signers().supervision(),
                    ((OnPaper) first.entry()).number()))
        .isPresent();
  }

  @Override
  public String describe() {
    return open.size() + " matters on paper are taken over";
  }

  /** Takes all of them over; what has been taken over before stays as it is. */
  @Override
  public void carryOut() {
    Map<String, List<Matter>> batches =
        open.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.distribution().department(), TreeMap::new, Collectors.toList()));
    batches.forEach(
        (department, matters) -> {
          String user = matters.getFirst().distribution().signers().supervision();
          ObjectNode batch = Office.body();
          ArrayNode rows = batch.putArray("rows");
          matters.forEach(each -> rows.add(row(each, (OnPaper) each.entry())));
          String key = "demo-take-over-" + department;
          Answer answer = office.create(user, ADDRESS, key, batch);
          if (!answer.isDone()) {
            throw new Unexpected("the take-over is refused: " + fault(answer));
          }
          answer
              .body()
              .path("lines")
              .forEach(
                  line ->
                      ledger.enter(
                          line.path("number").asString(""), line.path("clue").asString("")));
        });
  }

  private static String fault(Answer answer) {
    return answer
        .body()
        .path("lines")
        .valueStream()
        .filter(line -> line.path("fault").isObject())
        .findFirst()
        .map(JsonNode::toString)
        .orElse(answer.toString());
  }

  private ObjectNode row(Matter matter, OnPaper paper) {
    Distribution given = matter.distribution();
    Signers by = given.signers();
    ObjectNode row =
        Office.body()
            .put("number", paper.number())
            .put("receivedOn", String.valueOf(given.received()))
            .put("department", given.department())
            .put("mode", given.mode())
            .put("keeper", tokens.officer(by.keeper()))
            .put("source", paper.source())
            .put("region", matter.accused().getFirst().region())
            .put("problem", matter.problem());
    Disposal disposal = matter.disposal();
    if (disposal != null && isPast(disposal.approved())) {
      row.put("method", disposal.method())
          .put("approvedOn", disposal.approved().toString())
          .put("approvedBy", tokens.officer(by.head()));
      ArrayNode team = row.putArray("team");
      disposal.team().stream().map(tokens::officer).forEach(team::add);
    }
    ArrayNode studies = row.putArray("studies");
    matter.studies().stream()
        .filter(each -> isPast(each.heldOn()))
        .forEach(each -> study(studies.addObject(), each, matter));
    ArrayNode signatures = row.putArray("signatures");
    sign(signatures, "register", by.supervision(), given.registered());
    sign(signatures, "propose", by.supervision(), given.proposed());
    sign(signatures, "approve", by.head(), given.approved());
    sign(signatures, "receive", by.lead(), given.received());
    ArrayNode subjects = row.putArray("subjects");
    matter.accused().forEach(each -> name(subjects.addObject(), each));
    return row;
  }

  private static void name(ObjectNode into, Accused accused) {
    into.put("name", accused.name())
        .put("unit", accused.unit())
        .put("post", accused.post())
        .put("region", accused.region())
        .put("level", accused.level());
  }

  private void study(ObjectNode into, Study study, Matter matter) {
    Disposal disposal = matter.disposal();
    into.put("level", study.level())
        .put("heldOn", study.heldOn().toString())
        .put("conclusion", disposal == null ? "PRELIMINARY" : disposal.method())
        .put("signedBy", tokens.officer(study.signedBy()));
    into.putArray("participants")
        .add(tokens.officer(study.signedBy()))
        .add(tokens.officer(matter.distribution().signers().keeper()));
  }

  private void sign(ArrayNode into, String step, String user, @Nullable LocalDate on) {
    if (on != null) {
      into.addObject()
          .put("step", step)
          .put("officer", tokens.officer(user))
          .put("on", on.toString());
    }
  }

  private static boolean isPast(LocalDate day) {
    return day.isBefore(Year.FIRST_DAY);
  }
}
