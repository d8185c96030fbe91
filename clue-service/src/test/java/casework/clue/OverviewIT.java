package casework.clue;

import static casework.clue.Desk.CITY;
import static casework.clue.Desk.COUNTY;
import static casework.clue.Desk.head;
import static casework.clue.Desk.keeper;
import static casework.clue.Desk.supervisor;
import static casework.clue.Desk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Role;
import casework.testkit.tokens.TestOfficer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The numbers of the overview and the rows behind each. */
@ClueApp
class OverviewIT {

  private static final AtomicInteger TESTS = new AtomicInteger();

  @Autowired Desk desk;

  @BeforeEach
  void bringSome() {
    String test = "overview " + TESTS.incrementAndGet();
    desk.knowOrgans();
    desk.handedOver(COUNTY, test);
    desk.handedOver(CITY, test);
    desk.arrived(COUNTY, test + " still without a clock");
    // The numbers are told a moment after the steps.
    desk.settled();
  }

  private List<JsonNode> rows(TestOfficer who, String query) {
    List<JsonNode> all = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = desk.get(who, "/api/clues/overview/rows?limit=2&" + query + cursor).json();
      page.path("items").forEach(all::add);
      cursor = page.path("next").isString() ? "&cursor=" + page.path("next").asString() : "";
    } while (!cursor.isEmpty());
    return all;
  }

  @Test
  void everyNumberIsTheCountOfItsRows() {
    JsonNode overview = desk.get(head(CITY), "/api/clues/overview").json();

    assertThat(overview.path("organs").valueStream().map(each -> each.path("organ").asString()))
        .contains(CITY, COUNTY);
    for (JsonNode organ : overview.path("organs")) {
      String of = "organ=" + organ.path("organ").asString();
      long coloured = 0;
      for (String colour : List.of("green", "blue", "yellow", "red")) {
        coloured += organ.path(colour).asLong();
        assertThat(rows(head(CITY), of + "&colour=" + colour))
            .as(of + " " + colour)
            .hasSize(organ.path(colour).asInt())
            .allSatisfy(
                each -> assertThat(each.path("colour").asString()).isEqualToIgnoringCase(colour));
      }
      assertThat(rows(head(CITY), of)).hasSize(organ.path("open").asInt());
      assertThat(rows(head(CITY), of + "&colour=none"))
          .hasSize((int) (organ.path("open").asLong() - coloured));
    }
  }

  @Test
  void departmentsMakeUpTheirOrgan() {
    JsonNode county = desk.get(head(COUNTY), "/api/clues/overview").json().at("/organs/0");

    assertThat(county.path("organ").asString()).isEqualTo(COUNTY);
    assertThat(
            county
                .path("departments")
                .valueStream()
                .mapToLong(each -> each.path("open").asLong())
                .sum())
        .isEqualTo(county.path("open").asLong());
    for (JsonNode each : county.path("departments")) {
      String department =
          each.path("department").isNull() ? "NONE" : each.path("department").asString();
      assertThat(rows(head(COUNTY), "organ=" + COUNTY + "&department=" + department))
          .hasSize(each.path("open").asInt());
    }
  }

  @Test
  void nobodySeesMoreThanHisSight() {
    assertThat(desk.get(head(COUNTY), "/api/clues/overview").json().path("organs")).hasSize(1);
    assertThat(rows(head(COUNTY), "organ=" + CITY)).isEmpty();
    assertThat(rows(keeper(COUNTY), ""))
        .isNotEmpty()
        .allSatisfy(
            each -> assertThat(each.path("department").asString()).isEqualTo(COUNTY + "-D2"));
    assertThat(desk.get(supervisor(COUNTY), "/api/clues/organs").json().path("items"))
        .singleElement()
        .satisfies(each -> assertThat(each.path("organ").asString()).isEqualTo(COUNTY));
    assertThat(desk.get(viewer(CITY), "/api/clues/organs").json().path("items")).hasSize(3);
  }

  @Test
  void whoeverFillsInAFormIsToldTheOrgansAndAnAdministratorIsNot() {
    TestOfficer intake =
        TestOfficer.anOfficer(COUNTY + "-intake").of(COUNTY).in(COUNTY + "-D0").as(Role.INTAKE);

    assertThat(desk.get(intake, "/api/clues/organs").json().path("items"))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.path("departments").size())
                    .as("with their departments")
                    .isPositive());
    assertThat(
            desk.get(
                    TestOfficer.anOfficer("O-ADMIN").of(COUNTY).as(Role.SYSTEM_ADMIN),
                    "/api/clues/organs")
                .status())
        .isEqualTo(403);
  }

  @Test
  void aColourNobodyKnowsIsRefused() {
    Answer answer = desk.get(head(COUNTY), "/api/clues/overview/rows?colour=purple");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("colour-malformed");
  }
}
