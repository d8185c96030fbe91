package casework.scoring;

import static casework.scoring.ScoreRounds.claim;
import static casework.scoring.ScoreRounds.key;
import static casework.scoring.ScoringDesk.head;
import static casework.scoring.ScoringDesk.scorer;
import static casework.scoring.ScoringDesk.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.platform.time.LawClock;
import casework.testkit.kafka.EventSample;
import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import casework.testkit.mongo.AtRest;
import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two-way points of a month, a quarter, and what facts propose to them. */
@ScoringApp
class BoardIT {

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

  @Autowired ScoringDesk desk;
  @Autowired LawClock law;

  @Test
  void leadsFourteenBodiesThroughAMonth() {
    ScoreRounds city = new ScoreRounds(desk, law, 14);
    city.moveTo(LocalDate.of(2020, 2, 3));
    YearMonth month = city.lastMonth();
    city.bodies(1, 12).forEach(n -> city.verified(n, month, n));
    city.declare(13, month, List.of(claim("R04", 8)));

    Answer early = city.publish(month);
    assertThat(early.problem()).isEqualTo("score-too-early");
    assertThat(early.json().path("missing").toString()).contains(city.body(13), city.body(14));
    Answer deducted =
        desk.create(
            scorer(city.organ()),
            "/api/scores/deductions",
            key(),
            Map.of(
                "period",
                month.toString(),
                "department",
                city.body(5),
                "item",
                "F05",
                "count",
                2,
                "reason",
                "违反机关管理制度"));
    assertThat(deducted.status()).as(deducted.text()).isEqualTo(201);
    city.moveTo(month.atEndOfMonth().plusDays(10));
    String key = key();
    Map<String, Object> asked = Map.of("period", month.toString());
    Answer out = desk.create(scorer(city.organ()), "/api/scores/boards", key, asked);
    Answer again = desk.create(scorer(city.organ()), "/api/scores/boards", key, asked);

    assertThat(out.status()).as(out.text()).isEqualTo(201);
    assertThat(again.etag()).isEqualTo(out.etag());
    assertThat(out.json().at("/line/missing").toString()).contains(city.body(13), city.body(14));
    assertThat(out.json().path("rows")).hasSize(14);
    JsonNode fifth = city.row(viewer(city.organ()), month, 5);
    assertThat(fifth.path("positive").decimalValue()).isEqualByComparingTo("10");
    assertThat(fifth.path("negative").decimalValue()).isEqualByComparingTo("-1");
    assertThat(fifth.path("total").decimalValue()).isEqualByComparingTo("9");
    opensToItsEntries(city, month);
    isObjectedToAndCorrected(city, month);
    locksAfterTheWindow(city, month);
  }

  private void opensToItsEntries(ScoreRounds city, YearMonth month) {
    for (JsonNode row : desk.get(viewer(city.organ()), city.board(month)).json().path("rows")) {
      JsonNode opened = desk.get(viewer(city.organ()), row.path("rows").asString()).json();
      BigDecimal sum = BigDecimal.ZERO;
      for (JsonNode entry : opened.path("entries")) {
        sum = sum.add(entry.path("points").decimalValue());
      }
      assertThat(row.path("total").decimalValue()).isEqualByComparingTo(sum);
    }
  }

  private void isObjectedToAndCorrected(ScoreRounds city, YearMonth month) {
    String board = city.board(month);
    Answer objected =
        desk.create(
            city.of(5), board + "/objections", key(), Map.of("item", "F05", "grounds", "次数有误"));
    assertThat(objected.status()).as(objected.text()).isEqualTo(201);
    assertThat(desk.get(head(city.organ()), "/api/scores/tasks").text())
        .contains("decide-objection");
    JsonNode ruled =
        desk.done(
            head(city.organ()),
            board,
            "ruling",
            Map.of(
                "objection",
                1,
                "upheld",
                true,
                "changes",
                List.of(Map.of("item", "F05", "count", 1)),
                "reason",
                "属实"));

    assertThat(ruled.at("/line/state").asString()).isEqualTo("corrected");
    assertThat(city.row(head(city.organ()), month, 5).path("total").decimalValue())
        .isEqualByComparingTo("9.5");
    assertThat(desk.get(city.of(6), board).json().at("/objections/0/grounds").isNull()).isTrue();
    assertThat(desk.get(city.of(5), board).text()).contains("次数有误");
  }

  private void locksAfterTheWindow(ScoreRounds city, YearMonth month) {
    city.moveTo(law.today().plusDays(20));
    JsonNode board = desk.get(viewer(city.organ()), city.board(month)).json();

    assertThat(board.at("/line/state").asString()).isEqualTo("locked");
    UUID id = UUID.fromString(board.at("/line/id").asString());
    try (HeardRecords heard = TestBroker.listen("casework.scoring.v1")) {
      heard.first("casework.score.published.v1", id);
      heard.first("casework.score.corrected.v1", id);
      heard.first("casework.score.locked.v1", id);
    }
    assertThat(desk.get(head(city.organ()), city.board(month) + "/why").text())
        .contains("publish", "decide", "lock");
    figuresCountTheirRows(city, month);
  }

  private void figuresCountTheirRows(ScoreRounds city, YearMonth month) {
    JsonNode figures =
        desk.get(
                head(city.organ()),
                "/api/scores/figures?from=" + month.atDay(1) + "&to=" + month.atEndOfMonth())
            .json()
            .path("figures");
    assertThat(figures).isNotEmpty();
    for (JsonNode each : figures) {
      String rows = each.path("rows").asString();
      Answer listed = desk.get(head(city.organ()), rows + "&limit=200");
      assertThat(listed.status()).as(rows).isEqualTo(200);
      assertThat((long) listed.json().path("items").size())
          .as(each.path("code").asString())
          .isEqualTo(each.path("numerator").asLong());
    }
    assertThat(figures.toString()).contains("\"declarations-verified\"", "\"numerator\":12");
  }

  @Test
  void ranksAQuarterOnceItsBoardsAreLocked() {
    ScoreRounds city = new ScoreRounds(desk, law, 3);
    YearMonth first = YearMonth.from(law.today()).plusMonths(3);
    first = first.minusMonths((first.getMonthValue() - 1) % 3);
    for (int month = 0; month < 3; month++) {
      YearMonth each = first.plusMonths(month);
      city.moveTo(each.atEndOfMonth());
      city.bodies(1, 3).forEach(n -> city.verified(n, each, n));
      assertThat(city.publish(each).status()).isEqualTo(201);
    }
    String quarter = first.getYear() + "-Q" + ((first.getMonthValue() - 1) / 3 + 1);
    Map<String, Object> asked = Map.of("period", quarter);
    String path = "/api/scores/quarters/" + city.organ() + "/" + quarter;

    assertThat(desk.create(scorer(city.organ()), "/api/scores/quarters", key(), asked).problem())
        .isEqualTo("score-boards-not-locked");
    assertThat(desk.get(viewer(city.organ()), path).json().path("concludedOn").isNull()).isTrue();
    city.moveTo(law.today().plusDays(20));
    Answer ranked = desk.create(scorer(city.organ()), "/api/scores/quarters", key(), asked);

    assertThat(ranked.status()).as(ranked.text()).isEqualTo(201);
    JsonNode places = desk.get(viewer(city.organ()), path).json().path("places");
    assertThat(places.get(0).path("department").asString()).isEqualTo(city.body(3));
    assertThat(places.get(0).path("total").decimalValue()).isEqualByComparingTo("18");
    assertThat(places.get(0).path("honoured").asBoolean()).isTrue();
    assertThat(places.get(2).path("excellent").asBoolean()).isFalse();
    assertThat(places.get(0).path("months")).hasSize(3);
    assertThat(
            desk.get(
                    scorer(city.organ()),
                    "/api/scores/years/" + city.organ() + "/" + first.getYear())
                .status())
        .isEqualTo(200);
  }

  @Test
  void proposesWhatWasHeardAndScoresNothingByItself() {
    ScoreRounds city = new ScoreRounds(desk, law, 1);
    YearMonth month = city.lastMonth();
    LocalDate day = month.atDay(15);
    UUID clue = UUID.randomUUID();
    UUID filed = UUID.randomUUID();
    EventSample imposed =
        fact("casework.sanction.imposed.v1", filed, 1, city, clue)
            .with("case", filed.toString())
            .with("person", 1)
            .with("decidedOn", day.toString());
    // The sanction comes before the service knows whose clue it is, and twice.
    TestBroker.send("casework.clue.v1", imposed);
    TestBroker.send("casework.clue.v1", imposed);
    TestBroker.send(
        "casework.clue.v1",
        fact("casework.clue.handed-over.v1", clue, 1, city, clue)
            .with("department", city.body(1))
            .with("receivedOn", month.atDay(1).toString()));
    TestBroker.send(
        "casework.clue.v1",
        fact("casework.clue.closed.v1", clue, 2, city, clue).with("closedOn", day.toString()));

    String path = "/api/scores/proposals?period=" + month;
    await()
        .untilAsserted(
            () -> assertThat(desk.get(city.of(1), path).json().path("items")).hasSize(2));
    JsonNode proposed = desk.get(city.of(1), path).json().path("items");
    assertThat(proposed.toString()).contains("\"item\":\"A01\"", "\"item\":\"R05\"");
    Map<String, Object> taken = new LinkedHashMap<>();
    taken.put("item", "R05");
    taken.put("count", 1);
    taken.put("facts", List.of("sanction/" + filed + "/1"));
    Answer declared = city.declare(1, month, List.of(taken));
    assertThat(declared.status()).as(declared.text()).isEqualTo(201);
    assertThat(desk.get(city.of(1), "/api/scores/story?matter=" + clue).json().path("items"))
        .hasSize(2);

    TestBroker.send(
        "casework.clue.v1",
        fact("casework.sanction.revoked.v1", filed, 2, city, clue)
            .with("case", filed.toString())
            .with("person", 1)
            .with("revokedOn", day.toString()));
    await()
        .untilAsserted(
            () -> assertThat(desk.get(city.of(1), path).json().path("items")).hasSize(1));
    assertThat(
            desk.get(
                    scorer(city.organ()),
                    "/api/scores/declarations/" + declared.json().at("/line/id").asString())
                .json()
                .at("/items/0/fallen/0")
                .asString())
        .isEqualTo("sanction/" + filed + "/1");
  }

  private EventSample fact(
      String type, UUID aggregate, long sequence, ScoreRounds city, UUID clue) {
    return EventSample.of(type, "/casework/clue", JsonMapper.shared().createObjectNode())
        .about(aggregate)
        .numbered(sequence)
        .id(UUID.randomUUID())
        .lawAt(law.instant())
        .with("clue", clue.toString())
        .with("organ", city.organ());
  }
}
