package casework.inspection;

import static casework.inspection.Desk.CITY;
import static casework.inspection.Desk.COUNTY;
import static casework.inspection.Desk.TOWNSHIP;
import static casework.inspection.Desk.head;
import static casework.inspection.Desk.inspector;
import static casework.inspection.Desk.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.platform.kernel.Identifiers;
import casework.testkit.contracts.ContractFiles;
import casework.testkit.kafka.EventSample;
import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import casework.testkit.mongo.AtRest;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@InspectionApp
class InspectionServiceIT {

  @Autowired MongoDatabase store;

  @AfterEach
  void keepsNoTextInTheClear() {
    AtRest.of(store)
        .letting("directory", "who holds which office is published")
        .assertNoTextInTheClear();
  }

  @Autowired Desk desk;

  @BeforeEach
  void knowOrgans() {
    desk.knowOrgans();
  }

  @Test
  void leadsAProblemThroughTheFiveAccountsAndCountsIt() {
    String round = desk.enteredRound("whole-life");
    List<String> problems = desk.problems(round, "whole", 3);
    desk.fedBack(round);
    problems.forEach(desk::supervised);
    JsonNode cleared = desk.cleared(problems.getFirst());

    assertThat(cleared.at("/line/stage").asString()).isEqualTo("cleared");
    assertThat(cleared.at("/line/onTime").asBoolean()).isTrue();
    JsonNode rectified = figure(round, "rectified");
    assertThat(rectified.path("numerator").asLong()).isEqualTo(1);
    assertThat(rectified.path("denominator").asLong()).isEqualTo(3);
    assertThat(rectified.path("rate").asString()).isEqualTo("33.33");
    for (String code : List.of("rectified", "on-time", "overdue")) {
      JsonNode figure = figure(round, code);
      assertThat(rows(figure.path("rows").asString()))
          .as(code)
          .isEqualTo(figure.path("numerator").asInt());
      assertThat(rows(figure.path("denominatorRows").asString())).isEqualTo(3);
    }
    try (HeardRecords heard = TestBroker.listen("casework.inspection.v1")) {
      heard.first("casework.rectification.cleared.v1", problems.getFirst());
    }
    assertThat(desk.everythingStored()).doesNotContain("金丝雀");
    assertThat(
            desk.get(inspector(CITY), "/api/inspections/problems/" + problems.getFirst() + "/texts")
                .text())
        .contains("金丝雀问题", "金丝雀负责人", "金丝雀措施", "金丝雀佐证");
  }

  private JsonNode figure(String round, String code) {
    return desk.get(viewer(CITY), "/api/inspections/figures?round=" + round)
        .json()
        .path("figures")
        .valueStream()
        .filter(each -> each.path("code").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private int rows(String address) {
    return desk.get(inspector(CITY), address + "&limit=200").json().path("items").size();
  }

  @Test
  void saysOnceThatAProblemAndADutyAreOverdue() {
    String round = desk.enteredRound("overdue");
    String problem = desk.problems(round, "late", 1).getFirst();
    desk.fedBack(round);
    LocalDate due =
        LocalDate.parse(
            desk.get(inspector(CITY), "/api/inspections/problems/" + problem)
                .json()
                .at("/line/due")
                .asString());
    desk.moveTo(due.plusDays(1));
    desk.moveTo(due.plusDays(40));

    try (HeardRecords heard = TestBroker.listen("casework.inspection.v1")) {
      heard.first("casework.rectification.overdue.v1", problem);
      desk.settled();
      assertThat(
              heard.all().stream()
                  .filter(each -> problem.equals(each.key()))
                  .filter(
                      each ->
                          "casework.rectification.overdue.v1"
                              .equals(HeardRecords.header(each, "ce_type"))))
          .hasSize(1);
    }
    assertThat(figure(round, "overdue").path("numerator").asLong()).isEqualTo(1);
    assertThat(
            desk.get(inspector(CITY), "/api/inspections/problems/" + problem)
                .json()
                .at("/line/colour")
                .asString())
        .isEqualTo("RED");
  }

  @Test
  void followsATransferredClueThroughWhateverIsHeardOfIt() {
    String round = desk.enteredRound("clue");
    JsonNode sent =
        desk.made(
            inspector(CITY),
            "/api/inspections/transfers",
            "clue-transfer",
            Map.of(
                "round",
                round,
                "unit",
                TOWNSHIP,
                "cadres",
                List.of("990301-C001"),
                "text",
                "金丝雀线索"));
    String id = sent.path("id").asString();
    assertThat(sent.path("receiver").asString()).isEqualTo(COUNTY);
    assertThat(sent.path("copyTo").asString()).isEqualTo(CITY);

    UUID clue = Identifiers.derive("clue", "of", id);
    ContractFiles ledger = ContractFiles.of("clue-service");
    EventSample registered = said(ledger.event("clue.registered.v1"), clue, id, 1);
    EventSample closed = said(ledger.event("clue.closed.v1"), clue, id, 2);
    EventSample reopened = said(ledger.event("clue.reopened.v1"), clue, id, 3);
    TestBroker.send("casework.clue.v1", closed);
    TestBroker.send("casework.clue.v1", registered);
    TestBroker.send("casework.clue.v1", registered);
    awaitStanding(id, "closed");
    assertThat(openAbout("990301-C001")).doesNotContain("clue");
    TestBroker.send("casework.clue.v1", reopened);
    awaitStanding(id, "received");
    assertThat(openAbout("990301-C001")).contains("clue");
    assertThat(desk.get(inspector(CITY), "/internal/integrity/cadres/990301-C001").status())
        .isEqualTo(403);

    assertThat(
            desk.get(inspector(CITY), "/api/inspections/story?matter=" + clue)
                .json()
                .path("items")
                .size())
        .isEqualTo(4);
  }

  /** What another service is told to be open about a cadre. */
  private List<String> openAbout(String cadre) {
    Answer told =
        desk.get(TestOfficer.aService("casework-scoring"), "/internal/integrity/cadres/" + cadre);
    assertThat(told.status()).as(told.text()).isEqualTo(200);
    return told.json().path("open").findValuesAsString("kind");
  }

  /** As the clue ledger says it, of a clue that came of this transfer. */
  private EventSample said(EventSample sample, UUID clue, String transfer, int sequence) {
    return sample
        .with("clue", clue.toString())
        .with("origin", "inspection")
        .with("originMatter", transfer)
        .about(clue)
        .numbered(sequence);
  }

  private void awaitStanding(String transfer, String standing) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                desk.get(inspector(CITY), "/api/inspections/transfers/" + transfer)
                    .json()
                    .path("standing")
                    .asString()
                    .equals(standing));
  }

  @Test
  void issuesARecommendationAsADocumentThatCanBeReadAgain() throws IOException {
    Map<String, Object> letter =
        Map.of(
            "matter", "规范项目管理",
            "addressee", "示例镇党委",
            "cause", "巡察中发现",
            "problems", List.of("金丝雀问题一", "金丝雀问题二"),
            "reasons", List.of("制度缺失"),
            "measures", List.of("建章立制", "开展自查"),
            "copies", List.of("示例县委"));
    JsonNode draft =
        desk.made(
            inspector(CITY),
            "/api/inspections/recommendations",
            "recommendation",
            Map.of("kind", "DISCIPLINE", "unit", TOWNSHIP, "letter", letter));
    String matter = "/api/inspections/recommendations/" + draft.path("id").asString();
    JsonNode issued = desk.done(head(CITY), matter, "issue", Map.of());

    byte[] file = desk.file(inspector(CITY), matter + "/document");
    String digest;
    try {
      digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    assertThat(digest).isEqualTo(issued.path("digest").asString());
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText())
          .contains("关于规范项目管理的纪律检查建议", "纪建〔", "1．金丝雀问题一", "2．金丝雀问题二", "抄送：示例县委", "示例镇党委：");
    }
    assertThat(desk.everythingStored()).doesNotContain("金丝雀");
    JsonNode replied =
        desk.done(
            inspector(CITY),
            matter,
            "reply",
            Map.of("text", "已采纳", "receivedOn", desk.today().toString()));
    assertThat(replied.path("onTime").asBoolean()).isTrue();
    assertThat(
            desk.done(head(CITY), matter, "judgement", Map.of("satisfies", true))
                .path("stage")
                .asString())
        .isEqualTo("accepted");
  }

  @Test
  void takesOverARoundWithItsProblemsAndClues() {
    Map<String, Object> effect =
        Map.of("recovered", "93109700", "retrieved", "0", "accountable", 0, "punished", 268);
    Map<String, Object> rounds =
        Map.of(
            "rows",
            List.of(
                Map.of(
                    "number", "第1轮",
                    "name", "第1轮",
                    "kind", "routine",
                    "openedOn", "2017-03-01",
                    "closedOn", "2017-09-01",
                    "groups", 6,
                    "people", 40,
                    "targets", 12,
                    "effect", effect)));
    assertThat(
            desk.post(
                    inspector(CITY), "/api/inspections/rounds/take-over?preview=true", null, rounds)
                .json()
                .path("entered")
                .asBoolean())
        .isFalse();
    String round =
        desk.made(inspector(CITY), "/api/inspections/rounds/take-over", "take-1", rounds)
            .at("/lines/0/matter")
            .asString();
    String again =
        desk.made(inspector(CITY), "/api/inspections/rounds/take-over", "take-1", rounds)
            .at("/lines/0/matter")
            .asString();
    assertThat(again).isEqualTo(round);
    List<Map<String, Object>> rows = new ArrayList<>();
    Map<String, Object> unit =
        Map.of("unit", TOWNSHIP, "kind", "TOWNSHIP", "organ", COUNTY, "region", "990301");
    for (int i = 1; i <= 40; i++) {
      Map<String, Object> row = new HashMap<>();
      row.put("number", "P" + i);
      row.put("unit", unit);
      row.put("category", "people");
      row.put("fedBackOn", "2017-09-01");
      if (i <= 37) {
        row.put("clearedOn", i <= 30 ? "2018-01-05" : "2018-06-05");
      }
      rows.add(row);
    }
    String problems = "/api/inspections/rounds/" + round + "/problems/take-over";
    rows.add(Map.of("number", "P1", "unit", unit, "category", "people", "fedBackOn", "2017-09-01"));
    assertThat(
            desk.create(inspector(CITY), problems, "take-2", Map.of("rows", rows))
                .json()
                .at("/lines/0/code")
                .asString())
        .isEqualTo("number-already");
    assertThat(rows("/api/inspections/problems?round=" + round)).isZero();
    rows.removeLast();
    desk.made(inspector(CITY), problems, "take-3", Map.of("rows", rows));
    desk.made(
        inspector(CITY),
        "/api/inspections/rounds/" + round + "/transfers/take-over",
        "take-4",
        Map.of(
            "rows",
            List.of(
                Map.of(
                    "number", "X1",
                    "unit", unit,
                    "receiver", COUNTY,
                    "transferredOn", "2017-09-10",
                    "answeredOn", "2017-11-10"),
                Map.of(
                    "number",
                    "X2",
                    "unit",
                    unit,
                    "receiver",
                    COUNTY,
                    "transferredOn",
                    "2017-09-10"))));

    assertThat(figure(round, "rectified").path("rate").asString()).isEqualTo("92.5");
    assertThat(figure(round, "on-time").path("rate").asString()).isEqualTo("75");
    assertThat(figure(round, "clues").path("denominator").asLong()).isEqualTo(2);
    assertThat(figure(round, "recovered").path("amount").asString()).isEqualTo("93109700.00");
    assertThat(figure(round, "people").path("numerator").asLong()).isEqualTo(40);
    assertThat(rows(figure(round, "recovered").path("rows").asString())).isEqualTo(1);
  }
}
