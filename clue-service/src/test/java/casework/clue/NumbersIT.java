package casework.clue;

import static casework.clue.Desk.COUNTY;
import static casework.clue.Desk.head;
import static casework.clue.Desk.keeper;
import static casework.clue.Desk.supervisor;
import static casework.clue.Desk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.numbers.NumberBearers;
import casework.platform.numbers.NumberSeries;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.JsonNode;

@ClueApp
class NumbersIT {

  private static final String ORGAN = "990306-JW";

  private final Desk desk;
  private final NumberSeries series;
  private final NumberSeries later;
  private final NumberBearers bearers;

  @Autowired
  NumbersIT(
      Desk desk,
      NumberSeries series,
      NumberBearers bearers,
      MongoDatabase database,
      @Qualifier("machineTime") InstantSource machine) {
    this.desk = desk;
    this.series = series;
    this.bearers = bearers;
    this.later = new NumberSeries(database, InstantSource.offset(machine, Duration.ofHours(2)));
  }

  @Test
  void showsAsVoidWhatWasTakenForAClueThatWasNeverKept() {
    int year = desk.today().getYear();
    UUID never = UUID.randomUUID();
    series.take(ORGAN, "clue", year, never);
    UUID arrived = desk.arrived(ORGAN, "numbered");
    desk.done(supervisor(ORGAN), arrived, "registration", Map.of());

    assertThat(reasons("clue")).containsExactly("", "");
    later.settle(bearers);
    later.settle(bearers);

    assertThat(reasons("clue")).containsExactly(NumberSeries.NEVER_CAME_TO_BE, "");
    JsonNode clue = desk.get(supervisor(ORGAN), "/api/clues/" + arrived).json();
    assertThat(clue.at("/line/number").asString()).endsWith("-XS-" + year + "-0002");
  }

  @Test
  void leavesNumbersOfNoticesAndCasesToThoseWhoBearThem() {
    String organ = "990307-JW";
    UUID filed = desk.inPreliminary(organ, "filed and numbered");
    desk.done(
        keeper(organ),
        filed,
        "result",
        Map.of("kind", "FILED", "filing", Map.of("persons", List.of(1))));
    LocalDate run = nextRun();
    desk.create(supervisor(organ), "/api/clues/take-over", "late", late(organ, run));
    desk.moveTo(run.plusDays(1));

    later.settle(bearers);

    for (String kind : List.of("clue", "notice", "case")) {
      JsonNode items =
          desk.get(head(organ), "/api/clues/numbers?kind=" + kind).json().path("items");
      assertThat(items).as(kind).hasSize(1);
      assertThat(items.get(0).path("status").asString()).as(kind).isEqualTo("in-use");
    }
  }

  @Test
  void areForThoseWhoSuperviseTheOrganAlone() {
    desk.knowOrgans();
    assertThat(desk.get(viewer(ORGAN), "/api/clues/numbers").status()).isEqualTo(403);
    assertThat(desk.get(supervisor(COUNTY), "/api/clues/numbers?organ=990300-JW").status())
        .isEqualTo(404);
    assertThat(desk.get(supervisor("990300-JW"), "/api/clues/numbers?organ=" + COUNTY).status())
        .isEqualTo(200);
    assertThat(desk.get(supervisor(ORGAN), "/api/clues/numbers?kind=lottery").status())
        .isEqualTo(422);
  }

  private List<String> reasons(String kind) {
    return desk.get(supervisor(ORGAN), "/api/clues/numbers?kind=" + kind)
        .json()
        .path("items")
        .valueStream()
        .map(each -> each.path("reason").asString(""))
        .toList();
  }

  private LocalDate nextRun() {
    LocalDate today = desk.today();
    return today.getDayOfMonth() <= 15
        ? today.withDayOfMonth(15)
        : today.with(TemporalAdjusters.lastDayOfMonth());
  }

  /** A matter that is a few days late when the run comes. */
  private static Map<String, Object> late(String organ, LocalDate run) {
    LocalDate approved = run.minusDays(5).minusMonths(3);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("number", "纸-迟");
    row.put("receivedOn", approved.minusDays(9).toString());
    row.put("department", organ + "-D2");
    row.put("keeper", organ + "-handler");
    row.put("method", "PRELIMINARY");
    row.put("approvedOn", approved.toString());
    row.put("approvedBy", organ + "-head");
    row.put("team", List.of(organ + "-handler", organ + "-lead"));
    row.put(
        "subjects",
        List.of(
            Map.of(
                "name",
                "测己一",
                "unit",
                "示例局",
                "post",
                "科员",
                "region",
                "990300",
                "level",
                "ordinary")));
    return Map.of("rows", List.of(row));
  }
}
