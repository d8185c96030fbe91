package casework.petition.sampling;

import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CITY_SUPERVISION;
import static casework.petition.Office.CITY_VIEWER;
import static casework.petition.Office.COUNTY1_INTAKE;
import static casework.petition.Office.COUNTY2_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office;
import casework.petition.PetitionApp;
import casework.petition.sampling.domain.Lot;
import casework.platform.time.LawClock;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PetitionApp
class SamplingIT {

  private static final String ORDERS = "/api/petitions/work-orders";
  private static final String SEED = "lottery of 1 February: 03 11 17";

  @Autowired private Office office;
  @Autowired private MongoDatabase database;
  @Autowired private LawClock law;

  private static Map<String, Object> row(String number, String finishedOn) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("工单编号", number);
    row.put("诉求类型", "投诉");
    row.put("承办单位", "云川市示例局");
    row.put("区划代码", "990300");
    row.put("办理状态", "办结归档");
    row.put("办结日期", finishedOn);
    row.put("诉求人", "测丁");
    row.put("联系电话", "13900000000");
    row.put("诉求内容", "示例诉求内容");
    return row;
  }

  private JsonNode take(TestOfficer who, List<Map<String, Object>> rows) {
    return office
        .post(who, ORDERS, Office.JSON.writeValueAsString(Map.of("rows", rows)))
        .is(200)
        .json();
  }

  private Office.Answer step(TestOfficer who, String path, Map<String, ?> body, long revision) {
    return office.post(
        who,
        ORDERS + path,
        Office.JSON.writeValueAsString(body),
        "If-Match",
        "\"" + revision + "\"");
  }

  private Office.Answer commit(TestOfficer who, String month) {
    return office.post(
        who,
        ORDERS + "/draws",
        Office.JSON.writeValueAsString(Map.of("month", month, "commitment", Lot.digest(SEED))),
        "Idempotency-Key",
        UUID.randomUUID().toString());
  }

  @Test
  void drawsTracesAndMakesAPetitionOfAFindingAndKeepsNothingElse() {
    String month = law.today().toString().substring(0, 7);
    JsonNode draw = commit(CITY_SUPERVISION, month).is(201).json();
    String id = draw.path("id").asString();
    String today = law.today().toString();
    List<Map<String, Object>> rows =
        new ArrayList<>(IntStream.rangeClosed(1, 40).mapToObj(n -> row("YC-" + n, today)).toList());
    Map<String, Object> open = row("YC-41", today);
    open.put("办理状态", "办理中");
    rows.add(open);
    rows.add(row("YC-42", "2999-01-01"));
    rows.add(row("", today));

    JsonNode taken = take(CITY_INTAKE, rows);
    assertThat(taken.path("taken").asInt()).isEqualTo(40);
    assertThat(taken.path("faults").valueStream().map(each -> each.path("fault").asString()))
        .containsExactly("not-finished", "day-implausible", "number-missing");
    assertThat(take(CITY_INTAKE, rows).path("repeated").asInt()).isEqualTo(40);
    assertThat(everything()).doesNotContain("测丁", "13900000000", "示例诉求内容");
    step(CITY_SUPERVISION, "/draws/" + id + "/drawing", Map.of("seed", SEED), 1)
        .isProblem(409, "month-not-over");

    law.moveTo(Instant.parse(law.today().plusMonths(1).withDayOfMonth(2) + "T01:00:00Z"));
    step(CITY_SUPERVISION, "/draws/" + id + "/drawing", Map.of("seed", SEED + "!"), 1)
        .isProblem(409, "seed-does-not-match");
    step(CITY_INTAKE, "/draws/" + id + "/drawing", Map.of("seed", SEED), 1).is(403);
    JsonNode drawn =
        step(CITY_SUPERVISION, "/draws/" + id + "/drawing", Map.of("seed", SEED), 1).is(200).json();

    List<String> digests = drawn.path("digests").valueStream().map(JsonNode::asString).toList();
    List<String> numbers = drawn.path("drawn").valueStream().map(JsonNode::asString).toList();
    assertThat(digests).hasSize(40);
    assertThat(numbers.stream().map(Lot::digest))
        .containsExactlyElementsOf(Lot.drawn(SEED, digests, 5));
    assertThat(Lot.ofList(digests)).isEqualTo(drawn.path("list").asString());
    assertThat(
            database.getCollection("work_orders").countDocuments(Filters.eq("organ", "990300-JW")))
        .isZero();
    String undrawn =
        IntStream.rangeClosed(1, 40)
            .mapToObj(n -> "\"YC-" + n + "\"")
            .filter(each -> !numbers.contains(each.replace("\"", "")))
            .findFirst()
            .orElseThrow();
    assertThat(everything()).doesNotContain(undrawn);
    assertThat(take(CITY_INTAKE, List.of(row("YC-50", today))).at("/faults/0/fault").asString())
        .isEqualTo("month-drawn");

    followUp(month);
  }

  private void followUp(String month) {
    List<JsonNode> waiting =
        office
            .get(CITY_INTAKE, ORDERS + "?state=drawn&month=" + month)
            .is(200)
            .json()
            .path("items")
            .valueStream()
            .toList();
    assertThat(waiting).hasSize(5);
    String one = "/" + waiting.getFirst().path("id").asString();
    Map<String, Object> amiss = Map.of("handled", false, "procedure", true, "satisfied", false);
    step(CITY_INTAKE, one + "/petition", finding(), 1).isProblem(409, "not-in-that-phase");
    step(CITY_INTAKE, one + "/trace", amiss, 1).is(200);
    step(COUNTY1_INTAKE, one + "/trace", amiss, 2).isProblem(404, "no-such-work-order");
    String other = "/" + waiting.get(1).path("id").asString();
    step(
            CITY_INTAKE,
            other + "/trace",
            Map.of("handled", true, "procedure", true, "satisfied", true),
            1)
        .is(200);
    step(CITY_INTAKE, other + "/petition", finding(), 2).isProblem(409, "nothing-found");

    JsonNode followed = step(CITY_INTAKE, one + "/petition", finding(), 2).is(200).json();
    JsonNode petition =
        office
            .get(CITY_INTAKE, "/api/petitions/" + followed.path("petition").asString())
            .is(200)
            .json();
    assertThat(petition.at("/petition/subChannel").asString()).isEqualTo("other-order-12345");

    String of = "?month=" + month;
    JsonNode figures = office.get(CITY_VIEWER, ORDERS + "/figures" + of).is(200).json();
    assertThat(figures.at("/drawn/numerator").asInt()).isEqualTo(5);
    assertThat(figures.at("/drawn/denominator").asInt()).isEqualTo(40);
    assertThat(figures.at("/traced/numerator").asInt()).isEqualTo(2);
    assertThat(figures.at("/notHandled/numerator").asInt()).isEqualTo(1);
    assertThat(figures.at("/followedUp/numerator").asInt()).isEqualTo(1);
    assertThat(
            office.get(CITY_HEAD, ORDERS + of + "&no=handled").is(200).json().path("items").size())
        .isEqualTo(1);
    office
        .get(COUNTY2_HEAD, ORDERS + "/figures" + of + "&organ=990300-JW")
        .isProblem(404, "no-such-draw");
    office.get(CITY_HEAD, ORDERS + "?state=lost").isProblem(422, "unknown-code");
  }

  private static Map<String, Object> finding() {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("title", "关于示例工单办理情况的反映");
    form.put("problem", "work-01");
    form.put("text", "追踪发现示例工单没有办理。");
    form.put("accused", List.of(Office.accused("测戊")));
    return form;
  }

  /** Everything the service keeps of the hotline's orders, as text. */
  private String everything() {
    StringBuilder all = new StringBuilder();
    for (String each : List.of("work_orders", "work_order_draws", "sampled_orders")) {
      database.getCollection(each).find().forEach(found -> all.append(found.toJson()));
    }
    return all.toString();
  }
}
