package casework.clue;

import static casework.clue.Desk.head;
import static casework.clue.Desk.keeper;
import static casework.clue.Desk.lead;
import static casework.clue.Desk.officer;
import static casework.clue.Desk.supervisor;
import static casework.clue.Desk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import casework.clue.application.PaperRow;
import casework.clue.application.TakeOverMatters;
import casework.clue.application.TakeOvers;
import casework.clue.domain.ClueId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Role;
import casework.testkit.mongo.AtRest;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ClueApp
class TakeOverAndRunsIT {

  @Autowired MongoDatabase store;

  @AfterEach
  void keepsNoTextInTheClear() {
    AtRest.of(store)
        .letting("directory", "who holds which office is published")
        .assertNoTextInTheClear();
  }

  private static final String ORGAN = "990304-JW";

  private static final String ELSEWHERE = "990305-JW";
  private static final String NAME = "测丁一";

  private final Desk desk;
  private final TakeOvers batches;
  private final TakeOverMatters takeOver;

  @Autowired
  TakeOverAndRunsIT(Desk desk, TakeOvers batches, TakeOverMatters takeOver) {
    this.desk = desk;
    this.batches = batches;
    this.takeOver = takeOver;
  }

  private Map<String, Object> paper(String number, LocalDate received, LocalDate approved) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("number", number);
    row.put("receivedOn", received.toString());
    row.put("department", ORGAN + "-D2");
    row.put("keeper", ORGAN + "-handler");
    row.put("method", "PRELIMINARY");
    row.put("approvedOn", approved.toString());
    row.put("approvedBy", ORGAN + "-head");
    row.put("team", List.of(ORGAN + "-handler", ORGAN + "-lead"));
    row.put("subjects", List.of(subject(NAME, "990304-C007"), subject("测丁二", null)));
    return row;
  }

  private static Map<String, Object> subject(String name, @Nullable String cadre) {
    Map<String, Object> subject = new LinkedHashMap<>();
    subject.put("name", name);
    subject.put("unit", "测试示例局");
    subject.put("post", "测试科长");
    subject.put("region", "990304");
    subject.put("level", "section");
    if (cadre != null) {
      subject.put("cadre", cadre);
    }
    return subject;
  }

  @Test
  void keepsWhomAMatterOnPaperIsAboutForThoseWhoNeedToKnow() {
    LocalDate today = desk.today();
    Map<String, Object> rows =
        Map.of("rows", List.of(paper("纸-11", today.minusMonths(1), today.minusDays(1))));

    Answer taken = desk.create(supervisor(ELSEWHERE), "/api/clues/take-over", "named", rows);

    assertThat(taken.status()).as(taken.text()).isEqualTo(201);
    String subjects = "/api/clues/" + taken.json().at("/lines/0/clue").asString() + "/subjects";
    JsonNode read = desk.get(supervisor(ELSEWHERE), subjects).json();
    assertThat(read.path("known").asBoolean()).isTrue();
    assertThat(read.path("items")).hasSize(2);
    assertThat(read.at("/items/0/name").asString()).isEqualTo(NAME);
    assertThat(read.at("/items/0/cadre").asString()).isEqualTo("990304-C007");
    assertThat(read.at("/items/1/cadre").isNull()).isTrue();
    assertThat(desk.get(officer(ELSEWHERE, "other", "D3", Role.HANDLER), subjects).status())
        .isEqualTo(404);
    assertThat(desk.get(viewer(ELSEWHERE), subjects).status()).isEqualTo(403);
    assertThat(desk.everythingStored()).doesNotContain(NAME, "测丁二", "测试示例局", "990304-C007");
  }

  @Test
  void finishesABatchThatBrokeOffWithoutEverKeepingANameInTheClear() {
    LocalDate today = desk.today();
    TestOfficer clerk = supervisor(ELSEWHERE);
    Actor actor =
        new Actor(
            String.valueOf(clerk.officer()),
            ELSEWHERE,
            null,
            Set.of(Role.CASE_SUPERVISION),
            "casework-e2e");
    Act act = new Act(actor, new Cause.Creation("scope", "broken", "f"), desk.lawTime());
    PaperRow row =
        new PaperRow(
            "纸-12",
            today.minusDays(9),
            ELSEWHERE + "-D2",
            null,
            ELSEWHERE + "-handler",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(new PaperRow.Person(NAME, "测试示例局", "测试科长", "990304", "section", null)));

    batches.keep(new TakeOvers.Batch(UUID.randomUUID(), ELSEWHERE, act, List.of(row), false));
    assertThat(desk.everythingStored()).doesNotContain(NAME, "测试示例局");

    assertThat(takeOver.finishOne()).isTrue();
    assertThat(takeOver.finishOne()).isFalse();
    ClueId clue = ClueId.ofPaper(ELSEWHERE, "纸-12");
    assertThat(
            desk.get(clerk, "/api/clues/" + clue + "/subjects")
                .json()
                .at("/items/0/name")
                .asString())
        .isEqualTo(NAME);
    assertThat(desk.everythingStored()).doesNotContain(NAME, "测试示例局");
  }

  @Test
  void takesMattersOverAndWarnsOfThemInTheRunsThatFollow() {
    LocalDate today = desk.today();
    // Three months from the approval: one long past due, one due in a few days, one with time.
    Map<String, Object> rows =
        Map.of(
            "rows",
            List.of(
                paper("纸-1", today.minusMonths(6), today.minusMonths(5)),
                paper("纸-2", today.minusMonths(4), today.minusMonths(3).plusDays(20)),
                paper("纸-3", today.minusMonths(1), today.minusDays(1))));

    Answer preview =
        desk.create(supervisor(ORGAN), "/api/clues/take-over?preview=true", "preview", rows);
    Answer taken = desk.create(supervisor(ORGAN), "/api/clues/take-over", "batch-1", rows);
    Answer again = desk.create(supervisor(ORGAN), "/api/clues/take-over", "batch-1", rows);
    Answer other = desk.create(supervisor(ORGAN), "/api/clues/take-over", "batch-2", rows);

    assertThat(preview.status()).as(preview.text()).isEqualTo(200);
    assertThat(taken.status()).as(taken.text()).isEqualTo(201);
    assertThat(again.status()).as(again.text()).isEqualTo(201);
    assertThat(again.json().path("lines")).isEqualTo(taken.json().path("lines"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.problem()).isEqualTo("take-over-refused");
    assertThat(desk.get(viewer(ORGAN), "/api/clues").json().path("items")).hasSize(3);

    LocalDate run = nextRun();
    desk.moveTo(run.plusDays(1));

    JsonNode found = desk.get(viewer(ORGAN), "/api/clues/runs/" + run + "/rows").json();
    Map<String, String> colours =
        found
            .path("items")
            .valueStream()
            .collect(
                Collectors.toMap(
                    each -> each.path("number").asString(),
                    each -> each.path("colour").asString()));
    assertThat(colours).containsEntry("纸-1", "RED").containsEntry("纸-3", "GREEN").hasSize(3);
    JsonNode circular =
        desk.get(keeper(ORGAN), "/api/clues/runs/" + run + "/circular").json().path("items");
    assertThat(circular).isNotEmpty();
    assertThat(circular.get(0).propertyNames())
        .containsExactlyInAnyOrder("number", "department", "overdueWorkdays");

    JsonNode figures =
        desk.get(
                head(ORGAN),
                "/api/clues/figures?from=" + today.withDayOfYear(1) + "&to=" + desk.today())
            .json();
    JsonNode carried = figure(figures, "carried-over");
    assertThat(carried.path("denominator").asInt()).isEqualTo(3);
    assertThat(
            desk.get(head(ORGAN), carried.path("denominatorRows").asString()).json().path("items"))
        .hasSize(3);
    assertThat(figure(figures, "run-rows-red").path("numerator").asInt()).isEqualTo(1);
    assertThat(desk.get(lead(ORGAN), "/api/clues/tasks").text()).contains("record-result");
    UUID first = UUID.fromString(taken.json().at("/lines/0/clue").asString());
    JsonNode why = desk.get(head(ORGAN), "/api/clues/" + first + "/why").json();
    assertThat(why.path("runs")).hasSize(1);
    assertThat(why.path("circulars")).hasSize(1);
    assertThat(why.at("/clocks/1/facts/0/zh").asString()).isNotEmpty();
    assertThat(desk.get(viewer(ORGAN), "/api/clues/export").text()).contains("纸-1", "红色");
  }

  private LocalDate nextRun() {
    return LocalDate.parse(
        desk.get(viewer(ORGAN), "/api/clues/runs").json().at("/next/0/on").asString());
  }

  private static JsonNode figure(JsonNode figures, String code) {
    return figures
        .path("figures")
        .valueStream()
        .filter(each -> each.path("code").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
