package casework.inspection;

import static casework.inspection.Desk.CITY;
import static casework.inspection.Desk.COUNTY;
import static casework.inspection.Desk.TOWNSHIP;
import static casework.inspection.Desk.head;
import static casework.inspection.Desk.inspector;
import static casework.inspection.Desk.keeper;
import static casework.inspection.Desk.lead;
import static casework.inspection.Desk.leader;
import static casework.inspection.Desk.officer;
import static casework.inspection.Desk.supervisor;
import static casework.inspection.Desk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Role;
import casework.testkit.tokens.TestOfficer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees what of a city's round in a county: what the county supervises, and nothing else. */
@InspectionApp
class SightIT {

  private static final String OTHER = "990302-JW";
  private static String round = "";
  private static String handed = "";
  private static String kept = "";
  private static String transfer = "";

  @Autowired Desk desk;

  @BeforeEach
  void holdARound() {
    desk.knowOrgans();
    if (round.isEmpty()) {
      round = desk.enteredRound("sight");
      List<String> problems = desk.problems(round, "sight", 2);
      desk.fedBack(round);
      handed = problems.getFirst();
      kept = problems.getLast();
      desk.supervised(handed);
      transfer =
          desk.made(
                  inspector(CITY),
                  "/api/inspections/transfers",
                  "sight-transfer",
                  Map.of("round", round, "unit", TOWNSHIP, "organ", COUNTY, "text", "金丝雀线索"))
              .path("id")
              .asString();
    }
  }

  private List<TestOfficer> ofTheOtherCounty() {
    return List.of(
        inspector(OTHER),
        supervisor(OTHER),
        head(OTHER),
        leader(OTHER),
        lead(OTHER),
        keeper(OTHER),
        viewer(OTHER));
  }

  @Test
  void anotherCountySeesNothing() {
    for (TestOfficer each : ofTheOtherCounty()) {
      for (String list : List.of("rounds", "problems", "follow-ups", "effects")) {
        assertThat(desk.get(each, "/api/inspections/" + list).json().path("items"))
            .as(each.officer() + " " + list)
            .isEmpty();
      }
      for (String matter : List.of("problems/" + handed, "problems/" + kept)) {
        int expected = each.equals(viewer(OTHER)) ? 403 : 404;
        assertThat(desk.get(each, "/api/inspections/" + matter).status()).isEqualTo(expected);
        assertThat(desk.get(each, "/api/inspections/" + matter + "/texts").status())
            .isEqualTo(expected);
      }
      for (String id : List.of(round, handed, transfer)) {
        assertThat(desk.get(each, "/api/inspections/" + id + "/why").status()).isIn(403, 404);
      }
      assertThat(desk.get(each, "/api/inspections/overview").json().path("organs")).isEmpty();
      assertThat(desk.get(each, "/api/inspections/tasks").json().path("items")).isEmpty();
      desk.get(each, "/api/inspections/figures?round=" + round)
          .json()
          .path("figures")
          .forEach(
              figure ->
                  assertThat(figure.path("numerator").asLong()).as(figure.toString()).isZero());
    }
    for (TestOfficer each : List.of(inspector(OTHER), head(OTHER))) {
      assertThat(desk.get(each, "/api/inspections/rounds/" + round).status()).isEqualTo(404);
      assertThat(desk.get(each, "/api/inspections/transfers/" + transfer).status()).isEqualTo(404);
      assertThat(desk.get(each, "/api/inspections/transfers").json().path("items")).isEmpty();
    }
  }

  @Test
  void aStepOnWhatIsOutsideIsNotFound() {
    assertThat(
            desk.post(
                    inspector(OTHER),
                    "/api/inspections/problems/" + handed + "/reopening",
                    "\"1\"",
                    Map.of("reason", "relapse"))
                .status())
        .isEqualTo(404);
    assertThat(
            desk.post(
                    inspector(OTHER),
                    "/api/inspections/rounds/" + round + "/feedbacks",
                    null,
                    Map.of("unit", TOWNSHIP, "publicOn", desk.today().toString()))
                .status())
        .isEqualTo(404);
  }

  @Test
  void theSupervisingRoomSeesWhatItSupervisesAndReadsIt() {
    for (TestOfficer each : List.of(keeper(COUNTY), lead(COUNTY))) {
      String list = desk.get(each, "/api/inspections/problems").text();
      assertThat(list).contains(handed).doesNotContain(kept);
      assertThat(desk.get(each, "/api/inspections/problems/" + handed + "/texts").text())
          .contains("金丝雀问题");
      assertThat(desk.get(each, "/api/inspections/problems/" + kept).status()).isEqualTo(404);
    }
    TestOfficer elsewhere = officer(COUNTY, "elsewhere", "D3", Role.HANDLER);
    assertThat(desk.get(elsewhere, "/api/inspections/problems").json().path("items")).isEmpty();
    assertThat(desk.get(elsewhere, "/api/inspections/problems/" + handed).status()).isEqualTo(404);
  }

  @Test
  void aTransferIsReadByWhoSentItAndWhoRegistersItThere() {
    String text = "/api/inspections/transfers/" + transfer + "/text";
    assertThat(desk.get(inspector(CITY), text).text()).contains("金丝雀线索");
    assertThat(desk.get(supervisor(COUNTY), text).text()).contains("金丝雀线索");
    assertThat(desk.get(head(CITY), text).problem()).isEqualTo("need-to-know");
    assertThat(desk.get(inspector(COUNTY), text).status()).isEqualTo(404);
    assertThat(desk.get(keeper(COUNTY), text).status()).isEqualTo(403);
    assertThat(desk.get(inspector(CITY), "/api/inspections/" + transfer + "/why").text())
        .contains("text", COUNTY + "-supervision");
  }

  @Test
  void aViewerSeesFiguresAndLinesAndNoOfficer() {
    TestOfficer viewer = viewer(CITY);
    assertThat(desk.get(viewer, "/api/inspections/figures?round=" + round).status()).isEqualTo(200);
    assertThat(desk.get(viewer, "/api/inspections/problems?round=" + round).text())
        .contains(handed)
        .doesNotContain("inspector", "handler");
    for (String door :
        List.of(
            "problems/" + handed,
            "problems/" + handed + "/texts",
            "rounds/" + round,
            "transfers",
            "recommendations",
            "story?matter=" + handed,
            round + "/why")) {
      assertThat(desk.get(viewer, "/api/inspections/" + door).problem())
          .as(door)
          .isEqualTo("not-your-role");
    }
  }

  @Test
  void administratorsAndServicesSeeNothing() {
    for (TestOfficer each :
        List.of(
            officer(CITY, "sys", "D1", Role.SYSTEM_ADMIN),
            officer(CITY, "audit", "D1", Role.AUDIT_ADMIN),
            TestOfficer.aService("casework-clue"),
            officer(CITY, "intake", "D0", Role.INTAKE))) {
      for (String door :
          List.of("rounds", "problems", "figures", "overview", "transfers", "follow-ups")) {
        assertThat(desk.get(each, "/api/inspections/" + door).status()).as(door).isEqualTo(403);
      }
    }
  }

  @Test
  void nothingReadableIsStored() {
    assertThat(desk.everythingStored()).doesNotContain("金丝雀");
  }
}
