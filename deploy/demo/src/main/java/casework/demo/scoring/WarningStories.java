package casework.demo.scoring;

import casework.demo.diary.Desk;
import casework.demo.diary.Sheet;
import casework.demo.diary.Shelf;
import casework.demo.diary.Step;
import casework.demo.diary.Story;
import casework.demo.directory.Units;
import casework.demo.office.Office;
import casework.demo.year.Warned;
import casework.demo.year.Warned.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is done about the cards of one county's cadres and teams. */
public final class WarningStories {

  /** The county's commission. */
  public static final String ORGAN = "990304-JW";

  private static final String HEAD = "county4-head";
  private static final String SCORER = "county4-scorer";
  private static final String ADDRESS = "/api/scores/warnings";

  private final Office office;
  private final Units units;
  private final List<Warned> warned;
  private final Shelf warnings;

  public WarningStories(Office office, Units units, List<Warned> warned) {
    this.office = office;
    this.units = units;
    this.warned = List.copyOf(warned);
    this.warnings =
        new Shelf(
            office,
            SCORER,
            () -> ADDRESS + "?organ=" + ORGAN,
            line -> line.path("target").asString(""));
  }

  /** Who is bound, with what he answers for and does. */
  private enum Party {
    LEADER("每月听取一次整改汇报", "协调解决整改中的难点"),
    PRINCIPAL("对整改负直接领导责任", "牵头制定整改方案并逐项督促"),
    WARNED("对照问题清单整改", "逐项整改并按月报告");

    private final String duty;
    private final String measures;

    Party(String duty, String measures) {
      this.duty = duty;
      this.measures = measures;
    }
  }

  /** The stories of the year. */
  public Stream<Story> all() {
    return warned.stream().map(this::of);
  }

  private Story of(Warned row) {
    Desk desk = Desk.at(ADDRESS, office, SCORER, Sheet.WARNING, () -> warnings.known(target(row)));
    List<Step> steps = new ArrayList<>();
    steps.add(
        desk.creation(
            row.given(), "warning", HEAD, ADDRESS, "demo-warning-" + row.row(), () -> card(row)));
    for (int card = 1; card <= row.decisions().size(); card++) {
      decided(desk, card, row.decisions().get(card - 1)).forEach(steps::add);
    }
    return new Story("warning " + row.row(), steps);
  }

  private String target(Warned row) {
    return row.isTeam() ? units.of(row.unit()).code() : row.cadre();
  }

  private ObjectNode card(Warned row) {
    ObjectNode body = Office.body().put("source", row.source()).put("grave", row.grave());
    body.putObject("target").put("kind", row.isTeam() ? "TEAM" : "CADRE").put("id", target(row));
    ArrayNode situations = body.putArray("situations");
    row.situations().forEach(situations::add);
    ArrayNode parties = body.putArray("parties");
    for (Party each : Party.values()) {
      String who =
          switch (each) {
            case LEADER -> row.leader();
            case PRINCIPAL -> row.principal();
            case WARNED -> target(row);
          };
      parties
          .addObject()
          .put("role", each.name())
          .put("who", who)
          .put("duty", each.duty)
          .put("measures", each.measures);
    }
    return body;
  }

  private static Stream<Step> decided(Desk desk, int card, Decision decision) {
    LocalDate effects = decision.effects();
    Stream<Step> recorded =
        effects == null
            ? Stream.empty()
            : Stream.of(Party.values()).flatMap(each -> effect(desk, card, each, effects));
    return Stream.concat(recorded, decision(desk, card, decision));
  }

  private static Stream<Step> effect(Desk desk, int card, Party party, LocalDate on) {
    return desk.step(
        on,
        "effect",
        SCORER,
        body -> isOver(body, card) || hasEffect(body, party),
        () -> {
          ObjectNode body =
              Office.body().put("party", party.name()).put("effect", "已按方案完成整改，成效经核实");
          body.putArray("evidence").add("整改佐证-" + party.name().toLowerCase(Locale.ROOT) + "-" + on);
          return body;
        });
  }

  private static Stream<Step> decision(Desk desk, int card, Decision decision) {
    return switch (decision.what()) {
      case "revoke" ->
          desk.step(
              decision.on(),
              "revocation",
              HEAD,
              body -> isOver(body, card),
              () -> Office.body().put("reason", "整改销号，表现良好，撤销预警"));
      case "escalate" ->
          desk.step(
              decision.on(),
              "escalation",
              HEAD,
              body -> isOver(body, card),
              () -> Office.body().put("reason", "考察期满未按要求完成整改"));
      default ->
          desk.step(
              decision.on(),
              "escalation",
              HEAD,
              body -> isOver(body, card),
              () -> Office.body().put("measure", decision.what()).put("reason", "红色预警考察期满整改不力"));
    };
  }

  /** Whether the card does not lie on the table any more. */
  private static boolean isOver(JsonNode body, int card) {
    String state = body.path("line").path("state").asString("");
    return body.path("cards").size() > card || List.of("revoked", "handled").contains(state);
  }

  private static boolean hasEffect(JsonNode body, Party party) {
    return body.path("parties")
        .valueStream()
        .filter(each -> each.path("role").asString("").equals(party.name()))
        .noneMatch(each -> each.path("effect").asString("").isBlank());
  }
}
