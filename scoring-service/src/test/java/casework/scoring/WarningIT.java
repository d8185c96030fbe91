package casework.scoring;

import static casework.scoring.ScoreRounds.key;
import static casework.scoring.ScoringDesk.head;
import static casework.scoring.ScoringDesk.leader;
import static casework.scoring.ScoringDesk.scorer;
import static casework.scoring.ScoringDesk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.time.LawClock;
import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import casework.testkit.mongo.AtRest;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A card from the day it is given to the day it is taken back, and the gates meanwhile. */
@ScoringApp
class WarningIT {

  @Autowired MongoDatabase store;

  @AfterEach
  void keepsNoTextInTheClear() {
    AtRest.of(store)
        .letting("directory", "who holds which office is published")
        .letting("organs", "what is published of the directory is on its way out")
        .letting("units", "what is published of the directory is on its way out")
        .letting("cadres", "what is published of the directory is on its way out")
        .assertNoTextInTheClear();
  }

  private static final String WARNINGS = "/api/scores/warnings";

  @Autowired ScoringDesk desk;
  @Autowired LawClock law;
  private ScoreRounds city;

  @BeforeEach
  void foundACity() {
    city = new ScoreRounds(desk, law, 1);
  }

  private static Map<String, Object> party(String role, String who) {
    return Map.of("role", role, "who", who, "duty", "责任", "measures", "措施");
  }

  private Map<String, Object> warning(String kind, String id, String situation, boolean grave) {
    return Map.of(
        "target", Map.of("kind", kind, "id", id),
        "situations", List.of(situation),
        "source", "inspection",
        "grave", grave,
        "parties",
            List.of(
                party("LEADER", "980000-C010"),
                party("PRINCIPAL", "980000-C011"),
                party("WARNED", id)));
  }

  private String cadre() {
    return city.cadre();
  }

  private String given(String kind, String id, String situation, boolean grave) {
    Answer made =
        desk.create(head(city.organ()), WARNINGS, key(), warning(kind, id, situation, grave));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return WARNINGS + "/" + made.json().at("/line/id").asString();
  }

  private JsonNode gate(String who, String question) {
    Answer answer = desk.get(head(city.organ()), "/api/scores/gates/" + who + "?gate=" + question);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private void rectify(String there) {
    for (String party : List.of("LEADER", "PRINCIPAL", "WARNED")) {
      desk.done(
          scorer(city.organ()),
          there,
          "effect",
          Map.of("party", party, "effect", "成效", "evidence", List.of("佐证-" + party)));
    }
  }

  @Test
  void leadsAYellowCardToASecondAndBack() {
    String there = given("CADRE", cadre(), "C01", false);
    LocalDate until = law.today().plusMonths(3);

    assertThat(gate(cadre(), "PROMOTION").path("open").asBoolean()).isFalse();
    assertThat(gate(cadre(), "PROMOTION").path("reason").asString()).isEqualTo("warning-runs");
    assertThat(desk.step(head(city.organ()), there, "escalation", Map.of("reason", "x")).problem())
        .isEqualTo("warning-period-runs");
    city.moveTo(until.plusDays(1));
    assertThat(desk.get(head(city.organ()), there).json().at("/line/decisionDue").asBoolean())
        .as("the clock asks for a decision and takes none")
        .isTrue();
    assertThat(desk.get(head(city.organ()), "/api/scores/tasks").text())
        .contains("decide-warning", cadre());
    JsonNode second = desk.done(head(city.organ()), there, "escalation", Map.of("reason", "未整改到位"));
    assertThat(second.at("/line/state").asString()).isEqualTo("second-yellow");
    assertThat(desk.step(head(city.organ()), there, "revocation", Map.of("reason", "x")).problem())
        .isEqualTo("warning-not-rectified");
    rectify(there);
    desk.done(head(city.organ()), there, "revocation", Map.of("reason", "整改到位"));

    assertThat(gate(cadre(), "PROMOTION").path("open").asBoolean()).isTrue();
    assertThat(gate(cadre(), "AWARD").path("open").asBoolean()).isFalse();
    UUID id = UUID.fromString(there.substring(WARNINGS.length() + 1));
    try (HeardRecords heard = TestBroker.listen("casework.scoring.v1")) {
      heard.first("casework.cadre.warned.v1", id);
      heard.first("casework.cadre.warning-period-over.v1", id);
      heard.first("casework.cadre.warning-revoked.v1", id);
    }
    assertThat(desk.get(head(city.organ()), there + "/why").text())
        .contains("period-over", "escalate", "revoke");
  }

  @Test
  void givesRedAtOnceAndOpensAGateByAnExemption() {
    String there = given("CADRE", cadre(), "C02", true);
    assertThat(gate(cadre(), "ANNUAL_GRADE&grade=GOOD").path("open").asBoolean()).isFalse();
    assertThat(gate(cadre(), "ANNUAL_GRADE&grade=FAIR").path("open").asBoolean()).isTrue();

    Answer opened =
        desk.create(
            head(city.organ()),
            there + "/exemptions",
            key(),
            Map.of(
                "gate", "AWARD",
                "occasion", "抗洪抢险表彰",
                "reason", "事迹突出",
                "until", law.today().plusDays(9).toString()));

    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    JsonNode award = gate(cadre(), "AWARD");
    assertThat(award.path("open").asBoolean()).isTrue();
    assertThat(award.path("reason").asString()).isEqualTo("exempted");
    assertThat(award.at("/openedBy/0/approvedBy").asString()).contains("head");
    assertThat(gate(cadre(), "PROMOTION").path("open").asBoolean()).isFalse();
    assertThat(desk.get(head(city.organ()), there + "/why").text()).contains("exempt");
  }

  @Test
  void warnsATeamLikewise() {
    String unit = city.unit();
    given("TEAM", unit, "T01", false);

    assertThat(gate(unit, "AWARD").path("open").asBoolean()).isFalse();
    assertThat(gate(unit, "PROMOTION").path("open").asBoolean()).isTrue();
    String period = "from=" + law.today() + "&to=" + law.today();
    JsonNode figures =
        desk.get(viewer(city.organ()), "/api/scores/figures?" + period).json().path("figures");
    assertThat(figures.toString()).contains("\"warnings-teams\"");
    for (JsonNode each : figures) {
      if (each.path("code").asString().equals("warnings-teams")) {
        assertThat(each.path("numerator").asLong()).isEqualTo(1);
        assertThat(desk.get(head(city.organ()), each.path("rows").asString()).json().path("items"))
            .hasSize(1);
      }
    }
  }

  @Test
  void isSeenByTheOfficeAndTheLeadersAlone() {
    String there = given("CADRE", cadre(), "C03", false);
    ScoreRounds other = new ScoreRounds(desk, law, 1);

    for (TestOfficer each :
        List.of(scorer(city.organ()), head(city.organ()), leader(city.organ()))) {
      assertThat(desk.get(each, there).status()).isEqualTo(200);
      assertThat(desk.get(each, WARNINGS).text()).contains(cadre());
    }
    for (TestOfficer each : List.of(scorer(other.organ()), head(other.organ()))) {
      assertThat(desk.get(each, there).status()).isEqualTo(404);
      assertThat(desk.get(each, WARNINGS).text()).doesNotContain(cadre());
      assertThat(desk.get(each, "/api/scores/gates/" + cadre() + "?gate=AWARD").status())
          .isEqualTo(404);
    }
    for (TestOfficer each : List.of(viewer(city.organ()), city.of(1))) {
      assertThat(desk.get(each, there).status()).isEqualTo(403);
      assertThat(desk.get(each, WARNINGS).status()).isEqualTo(403);
      assertThat(desk.get(each, "/api/scores/gates/" + cadre() + "?gate=AWARD").status())
          .isEqualTo(403);
    }
  }

  @ParameterizedTest(name = "{4}: {0} {1} {2}")
  @CsvSource({
    "CADRE, C99, inspection, 422, unknown-code",
    "CADRE, T01, inspection, 422, unknown-code",
    "TEAM, T01, inspection, 422, warning-malformed",
    "CADRE, C01, rumour, 422, unknown-code"
  })
  void wantsSituationsOfTheTargetsList(
      String kind, String situation, String source, int status, String code) {
    Map<String, Object> body = new LinkedHashMap<>(warning(kind, cadre(), situation, false));
    body.put("source", source);

    Answer answer = desk.create(head(city.organ()), WARNINGS, key(), body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.problem()).isEqualTo(code);
    assertThat(desk.get(head(city.organ()), WARNINGS).json().path("items")).isEmpty();
  }

  @Test
  void warnsNobodyOutsideItsArea() {
    ScoreRounds other = new ScoreRounds(desk, law, 1);
    ScoreRounds below = new ScoreRounds(desk, law, 1, city.organ());

    for (String each : List.of(other.cadre(), "980000-C999")) {
      assertThat(
              desk.create(head(city.organ()), WARNINGS, key(), warning("CADRE", each, "C01", false))
                  .problem())
          .isEqualTo("warning-not-in-your-area");
    }
    given("CADRE", below.cadre(), "C01", false);
  }

  @Test
  void wantsTheHeadsOwnCall() {
    assertThat(
            desk.create(
                    scorer(city.organ()), WARNINGS, key(), warning("CADRE", cadre(), "C01", false))
                .problem())
        .isEqualTo("warning-not-your-signature");
    assertThat(desk.get(head(city.organ()), WARNINGS + "?state=ended").status()).isEqualTo(422);
    assertThat(
            desk.get(head(city.organ()), "/api/scores/gates/" + cadre() + "?gate=BACK_DOOR")
                .status())
        .isEqualTo(400);
  }
}
