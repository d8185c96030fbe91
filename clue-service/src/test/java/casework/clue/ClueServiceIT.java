package casework.clue;

import static casework.clue.Desk.CITY;
import static casework.clue.Desk.head;
import static casework.clue.Desk.keeper;
import static casework.clue.Desk.supervisor;
import static casework.clue.Desk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import casework.testkit.mongo.AtRest;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ClueApp
class ClueServiceIT {

  @Autowired MongoDatabase store;

  @AfterEach
  void keepsNoTextInTheClear() {
    AtRest.of(store)
        .letting("directory", "who holds which office is published")
        .assertNoTextInTheClear();
  }

  private final Desk desk;

  @Autowired
  ClueServiceIT(Desk desk) {
    this.desk = desk;
  }

  @Test
  void leadsAClueFromItsReferralToItsStrikingOff() {
    UUID id = desk.inPreliminary(CITY, "whole life");

    JsonNode closed =
        desk.done(
            keeper(CITY),
            id,
            "result",
            Map.of("kind", "FILED", "filing", Map.of("persons", List.of(1, 2))));
    desk.done(supervisor(CITY), id, "striking-off", Map.of());

    assertThat(closed.at("/result/caseNumber").asString()).startsWith(CITY + "-LA-");
    assertThat(desk.get(head(CITY), "/api/clues/" + id).json().at("/line/stage").asString())
        .isEqualTo("struck-off");
    try (HeardRecords heard = TestBroker.listen("casework.clue.v1")) {
      String struckOff =
          new String(
              heard.first("casework.clue.struck-off.v1", id).value(), StandardCharsets.UTF_8);
      assertThat(struckOff).contains("\"petition\"", "\"referral\"");
      heard.first("casework.case.filed.v1", closed.at("/result/caseId").asString());
    }
  }

  @Test
  void opensAClueAgainThatWasStruckOffAndCountsItAsOpen() {
    String organ = "990314-JW";
    UUID clue = desk.inPreliminary(organ, "reopened");
    desk.done(keeper(organ), clue, "result", Map.of("kind", "CONCLUDED"));
    desk.done(supervisor(organ), clue, "striking-off", Map.of());
    assertThat(figure(organ, "preliminary")).isEqualTo("1/1");
    Map<String, String> why = Map.of("reason", "new-evidence", "note", "来信补充了新的账目");

    assertThat(desk.step(supervisor(organ), clue, "reopening", why).problem())
        .isEqualTo("not-your-signature");
    assertThat(desk.step(head(organ), clue, "reopening", Map.of("reason", "whim")).problem())
        .isEqualTo("unknown-code");
    JsonNode open = desk.done(head(organ), clue, "reopening", why);

    assertThat(open.at("/line/stage").asString()).isEqualTo("in-disposal");
    assertThat(open.at("/line/status").asString()).isEqualTo("open");
    assertThat(open.at("/line/due").asString()).isGreaterThan(desk.today().toString());
    assertThat(open.path("result").isNull()).isTrue();
    assertThat(figure(organ, "preliminary")).isEqualTo("0/1");
    assertThat(desk.get(keeper(organ), "/api/clues/tasks").text()).contains("record-result");
    JsonNode shown = desk.get(head(organ), "/api/clues/" + clue + "/why").json();
    assertThat(shown.at("/reopenings/0/kind").asString()).isEqualTo("CONCLUDED");
    assertThat(shown.at("/reopenings/0/note").asString()).isEqualTo(why.get("note"));
    try (HeardRecords heard = TestBroker.listen("casework.clue.v1")) {
      JsonNode body =
          JsonMapper.shared().readTree(heard.first("casework.clue.reopened.v1", clue).value());
      assertThat(body.path("reason").asString()).isEqualTo("new-evidence");
      assertThat(body.has("petition")).isTrue();
      assertThat(body.toString()).doesNotContain("来信");
    }
    desk.done(keeper(organ), clue, "result", Map.of("kind", "KEPT"));
    desk.done(supervisor(organ), clue, "striking-off", Map.of());
  }

  @Test
  void takesBackASanctionAndEveryFigureFollows() {
    String organ = "990313-JW";
    UUID clue = desk.inPreliminary(organ, "sanctioned");
    desk.settled();
    JsonNode closed =
        desk.done(
            keeper(organ),
            clue,
            "result",
            Map.of("kind", "FILED", "filing", Map.of("persons", List.of(1, 2))));
    String caseId = closed.at("/result/caseId").asString();
    for (int person : List.of(1, 2)) {
      Answer decided =
          onCase(
              head(organ),
              caseId,
              "decisions",
              Map.of(
                  "person",
                  person,
                  "punished",
                  true,
                  "measures",
                  List.of("party-warning"),
                  "decidedOn",
                  desk.today().toString()));
      assertThat(decided.status()).as(decided.text()).isEqualTo(200);
    }
    onCase(supervisor(organ), caseId, "closing", Map.of());
    assertThat(figure(organ, "punished-persons")).isEqualTo("2/2");

    Map<String, Object> review = Map.of("person", 1, "reason", "复查后改变定性");
    assertThat(onCase(keeper(organ), caseId, "revocations", review).status()).isEqualTo(403);
    assertThat(onCase(head(organ), caseId, "revocations", Map.of("person", 1)).status())
        .isEqualTo(422);
    Answer revoked = onCase(head(organ), caseId, "revocations", review);

    assertThat(revoked.status()).as(revoked.text()).isEqualTo(200);
    assertThat(revoked.json().path("state").asString()).isEqualTo("filed");
    assertThat(revoked.json().at("/persons/0/revoked/0/reason").asString()).isEqualTo("复查后改变定性");
    assertThat(onCase(head(organ), caseId, "revocations", review).problem())
        .isEqualTo("no-such-decision");
    assertThat(desk.get(viewer(organ), "/api/cases").text())
        .contains("revokedOn")
        .doesNotContain("复查后改变定性");
    assertThat(figure(organ, "punished-persons")).isEqualTo("1/2");
    assertThat(figure(organ, "punished-cases")).isEqualTo("1/1");
    try (HeardRecords heard = TestBroker.listen("casework.clue.v1")) {
      for (String what : List.of("sanction.imposed", "sanction.revoked")) {
        JsonNode body =
            JsonMapper.shared().readTree(heard.first("casework." + what + ".v1", caseId).value());
        assertThat(body.path("cadre").asString()).as(what).isEqualTo(StubPetitions.CADRE);
        assertThat(body.toString()).doesNotContain("复查");
      }
      heard.first("casework.case.reopened.v1", caseId);
    }
  }

  private Answer onCase(TestOfficer who, String id, String step, Object body) {
    String tag = desk.get(head(Objects.requireNonNull(who.organ())), "/api/cases/" + id).etag();
    return desk.post(who, "/api/cases/" + id + "/" + step, tag, body);
  }

  private String figure(String organ, String code) {
    JsonNode figure =
        desk.get(head(organ), "/api/clues/figures?organ=" + organ)
            .json()
            .path("figures")
            .valueStream()
            .filter(each -> each.path("code").asString().equals(code))
            .findFirst()
            .orElseThrow();
    return figure.path("numerator").asInt() + "/" + figure.path("denominator").asInt();
  }
}
