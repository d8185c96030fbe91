package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.demo.office.LawTime;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * What a petition leads to, through all five services, by events alone: a clue that turns red and
 * is talked about, a sanction with its talks, its place in the cadre's file and in a body's score,
 * and an opinion that is not given. Last, for it moves the law's clock on by months.
 */
@ExtendWith(Town.Visit.class)
@Order(200)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class FiveServicesJourneyIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String SUPERVISION = "city-supervision";
  private static final String BODY = "990300-JW-P01";
  private static final String BODY_LEAD = "city-body1";
  private static final String BODY_HANDLER = "city-body1-handler";

  /** The head of the city's bureau of natural resources, as the directory knows him. */
  private static final String CADRE = "990300-C005";

  private final Town town;
  private final Desk desk;
  private final LocalDate began;
  private String petition = "";
  private String clue = "";
  private String talk = "";

  FiveServicesJourneyIT(Town town) {
    this.town = town;
    this.desk = town.desk;
    this.began = town.today();
  }

  @Test
  void aLeadsFromThePetitionToAClueThatTurnsRed() {
    petition =
        desk.refer(
            "city",
            Desk.form(
                "letter",
                "反映市自然资源局局长违规审批问题",
                null,
                Map.of(
                    "name", "逄采薇",
                    "unit", "云川市自然资源局",
                    "post", "局长",
                    "region", "990300",
                    "level", "section",
                    "cadre", CADRE)));
    clue = desk.clueOf("city", petition);
    step(SUPERVISION, "registration", Map.of());
    step(SUPERVISION, "distribution-proposal", Map.of("department", BODY, "mode", "own"));
    step("city-head", "distribution-approval", Map.of());
    step(BODY_LEAD, "handover", Map.of("keeper", desk.officer(BODY_HANDLER)));

    town.time.moveTo(LawTime.morning(began.plusMonths(2)));

    assertThat(clue().path("colour").path("colour").asString(clue().toString()))
        .isEqualToIgnoringCase("red");
  }

  @Test
  void bHasTheRedClueTalkedAboutByTheLeaderInChargeAndThePromiseKept() {
    JsonNode mandate =
        mandate("SUPERVISION", each -> each.path("causeColour").asString().equals("RED"));
    assertThat(mandate.path("target").asString()).isEqualTo(desk.officer(BODY_HANDLER));
    assertThat(mandate.path("causeMatters").valueStream().map(JsonNode::asString)).contains(clue);

    talk =
        talk(
            "city-leader",
            Map.of(
                "kind", "SUPERVISION",
                "form", "INDIVIDUAL",
                "initiative", "OWN",
                "speaker", desk.officer("city-leader"),
                "capacity", "LEADER_IN_CHARGE",
                "persons",
                    List.of(
                        Map.of(
                            "id", desk.officer(BODY_HANDLER),
                            "mandates", List.of(mandate.path("id").asString())))),
            List.of("delay-explained", "measures-agreed"));
    String address = "/api/talks/" + talk;
    JsonNode promised =
        desk.step(
            "city-leader",
            address,
            "promises",
            Map.of("target", desk.officer(BODY_HANDLER), "text", "一周内完成集体研判。"),
            Map.of());
    assertThat(promised.toString()).contains(desk.officer(BODY_HANDLER));
    desk.step(
        "city-leader", address, "notes", Map.of("name", "promise", "text", "研判记录已核对。"), Map.of());
    desk.step(
        "city-leader",
        address,
        "promises/1/keeping",
        Map.of("keptOn", town.today().toString()),
        Map.of());
    JsonNode closed = desk.step("city-leader", address, "closing", Map.of(), Map.of());

    assertThat(closed.path("line").path("stage").asString()).isEqualTo("closed");
    JsonNode fulfilled = mandate("SUPERVISION", each -> each.path("id").equals(mandate.path("id")));
    assertThat(fulfilled.path("stage").asString()).isEqualTo("held");
  }

  @Test
  void cMandatesAdmonitionAndReturnVisitByTheSanction() {
    study();
    step(
        "city-head",
        "disposal",
        Map.of(
            "method",
            "PRELIMINARY",
            "team",
            List.of(desk.officer(BODY_HANDLER), desk.officer(BODY_LEAD))));
    JsonNode result =
        step(
            BODY_HANDLER,
            "result",
            Map.of(
                "kind", "FILED", "measures", List.of(), "filing", Map.of("persons", List.of(1))));
    String filed = result.path("result").path("caseId").asString();
    await("the case")
        .atMost(PATIENCE)
        .until(() -> town.door.get("city-head", "/api/cases/" + filed).status() == 200);
    desk.step(
        "city-head",
        "/api/cases/" + filed,
        "decisions",
        Map.of(
            "person",
            1,
            "punished",
            true,
            "measures",
            List.of("party-warning"),
            "decidedOn",
            town.today().toString()),
        Map.of());

    JsonNode admonition = mandate("ADMONITION", each -> true);
    JsonNode visit = mandate("RETURN_VISIT", each -> true);

    assertThat(admonition.path("target").asString()).isEqualTo(CADRE);
    assertThat(visit.path("target").asString()).isEqualTo(CADRE);
    // A party warning has influence for a year; three months more are allowed (art. 28).
    assertThat(LocalDate.parse(visit.path("dueOn").asString()))
        .isAfterOrEqualTo(town.today().plusYears(1));
  }

  @Test
  void dEntersTheSanctionInTheCadresFile() {
    JsonNode file =
        await("the cadre's file")
            .atMost(PATIENCE)
            .until(
                () -> town.door.get("city-head", "/api/scores/files/" + CADRE).is(200),
                each -> each.path("entries").toString().contains("party-warning"));

    assertThat(LocalDate.parse(file.path("influenceUntil").asString())).isAfter(town.today());
  }

  @Test
  void eProposesAnItemOfTheBodysMonthForAPersonToVerify() {
    String month = town.today().toString().substring(0, 7);
    JsonNode proposals =
        await("proposals")
            .atMost(PATIENCE)
            .until(
                () ->
                    town.door
                        .get(
                            BODY_LEAD,
                            "/api/scores/proposals?period=" + month + "&department=" + BODY)
                        .is(200),
                each -> each.toString().contains(clue));
    JsonNode proposal =
        (proposals.has("items") ? proposals.path("items") : proposals)
            .valueStream()
            .filter(each -> each.path("kind").asString().equals("sanction-imposed"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(proposals));
    JsonNode declared =
        town.door
            .post(
                BODY_LEAD,
                "/api/scores/declarations",
                Map.of(
                    "period",
                    month,
                    "items",
                    List.of(
                        Map.of(
                            "item", proposal.path("item").asString(),
                            "count", 1,
                            "evidence", List.of("案卷目录第一号"),
                            "facts", List.of(proposal.path("fact").asString())))),
                Map.of("Idempotency-Key", Desk.key()))
            .is(201);
    String id = declared.path("line").path("id").asString();

    JsonNode verified =
        desk.step(
            "city-scorer",
            "/api/scores/declarations/" + id,
            "verification",
            Map.of(
                "verdicts", List.of(Map.of("item", proposal.path("item").asString(), "count", 1))),
            Map.of());

    assertThat(declared.path("line").path("state").asString()).isEqualTo("declared");
    assertThat(verified.path("line").path("state").asString()).isEqualTo("verified");
    assertThat(verified.path("items").path(0).path("counted").asInt()).isEqualTo(1);
  }

  @Test
  void fGivesNoCleanOpinionWhileTheSanctionHasInfluence() {
    JsonNode asked =
        town.door
            .post(
                "city-scorer",
                "/api/scores/opinions",
                Map.of("purpose", "PROMOTION", "cadres", List.of(CADRE)),
                Map.of("Idempotency-Key", Desk.key()))
            .is(201);
    String address = "/api/scores/opinions/" + asked.path("line").path("opinion").asString();
    desk.step("city-scorer", address, "facts", Map.of(), Map.of());
    Map<String, String> seen = Map.of("If-Match", town.door.get("city-scorer", address).etag());

    Reply clean =
        town.door.post("city-scorer", address + "/draft", verdict("CLEAN", List.of()), seen);
    JsonNode drafted =
        town.door
            .post(
                "city-scorer",
                address + "/draft",
                verdict("REFUSED", List.of("INFLUENCE_PERIOD")),
                seen)
            .is(200);
    desk.step("city-leader", address, "signatures", Map.of(), Map.of());
    JsonNode issued = desk.step("city-head", address, "signatures", Map.of(), Map.of());

    assertThat(clean.status()).isEqualTo(409);
    assertThat(drafted.path("line").path("state").asString()).isEqualTo("drafted");
    assertThat(issued.path("line").path("state").asString()).isEqualTo("issued");
    assertThat(issued.path("verdicts").path(0).path("verdict").asString()).isEqualTo("REFUSED");
  }

  @Test
  void gTellsTheWholeStoryByThePetitionsId() {
    JsonNode story = town.door.get("city-head", "/api/story/" + petition).is(200);

    assertThat(story.path("unavailable")).isEmpty();
    assertThat(story.path("items").valueStream().map(each -> each.path("service").asString()))
        .contains("petition", "clue", "talk", "scoring");
    assertThat(story.path("items").valueStream().map(each -> each.path("matter").asString()))
        .contains(petition, clue, talk);
    List<String> days =
        story.path("items").valueStream().map(each -> each.path("on").asString()).toList();
    assertThat(days).isSorted();
  }

  /** The head's decision is one trace, from his call to what the last service made of it. */
  @Test
  void hCarriesOneTraceFromTheDecisionToItsLastEffect() {
    Document decision =
        Stream.of(
                town.store()
                    .audit("clue")
                    .find(Filters.eq("entry.step", "decide"))
                    .into(new ArrayList<>())
                    .getLast())
            .map(row -> row.get("entry", Document.class))
            .findFirst()
            .orElseThrow();
    String trace = decision.getString("traceparent").split("-")[1];

    for (String service : List.of("talk", "scoring")) {
      assertThat(
              town.store()
                  .audit(service)
                  .find(Filters.regex("entry.traceparent", trace))
                  .into(new ArrayList<>()))
          .as("%s's part of trace %s", service, trace)
          .isNotEmpty();
    }
  }

  private static Map<String, Object> verdict(String verdict, List<String> grounds) {
    return Map.of(
        "verdicts", List.of(Map.of("cadre", CADRE, "verdict", verdict, "grounds", grounds)));
  }

  private JsonNode clue() {
    return town.door.get(SUPERVISION, "/api/clues/" + clue + "/why").is(200);
  }

  /** A step on the clue, by somebody who knows it from case supervision's copy. */
  private JsonNode step(String user, String step, Map<String, ?> body) {
    String path = "/api/clues/" + clue;
    String seen = town.door.get(SUPERVISION, path).etag();
    return town.door.post(user, path + "/" + step, body, Map.of("If-Match", seen)).is(200);
  }

  private void study() {
    study(BODY_LEAD, "OFFICE_MEETING");
    study("city-leader", "LEADER_MEETING");
    study(SUPERVISION, "SPECIAL_MEETING");
  }

  private void study(String user, String level) {
    town.door
        .post(
            user,
            "/api/clues/" + clue + "/studies",
            Map.of(
                "level", level,
                "heldOn", town.today().toString(),
                "participants", List.of(desk.officer(user), desk.officer(BODY_HANDLER)),
                "conclusion", Map.of("method", "PRELIMINARY")),
            Map.of())
        .is(200);
  }

  /** A duty of that kind that goes back to the clue. */
  private JsonNode mandate(String kind, Predicate<JsonNode> which) {
    return await("a duty to talk: " + kind)
        .atMost(PATIENCE)
        .until(
            () ->
                town.door
                    .get(SUPERVISION, "/api/talks/mandates?limit=200&kind=" + kind)
                    .is(200)
                    .path("items")
                    .valueStream()
                    .filter(each -> each.path("causeMatters").toString().contains(clue))
                    .filter(which)
                    .toList(),
            found -> !found.isEmpty())
        .getFirst();
  }

  /** Plans a talk and holds it; its id. */
  private String talk(String user, Map<String, ?> wanted, List<String> said) {
    Map<String, Object> plan = new java.util.HashMap<>(wanted);
    plan.put("department", BODY);
    plan.put("plannedFor", town.today().toString());
    plan.put("healthKnown", true);
    plan.put("mindKnown", true);
    plan.put("text", "就超期线索进行监督谈话。");
    String id =
        town.door
            .post(user, "/api/talks", plan, Map.of("Idempotency-Key", "talk-" + UUID.randomUUID()))
            .is(201)
            .path("line")
            .path("id")
            .asString();
    desk.step(
        user,
        "/api/talks/" + id,
        "record",
        Map.of(
            "heldOn",
            town.today().toString(),
            "place",
            "委机关谈话室",
            "present",
            List.of(desk.officer(BODY_HANDLER)),
            "said",
            said,
            "minutes",
            "说明了超期原因，商定了措施。",
            "opinion",
            "按期整改。"),
        Map.of());
    return id;
  }
}
