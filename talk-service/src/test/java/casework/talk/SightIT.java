package casework.talk;

import static casework.talk.Desk.CITY;
import static casework.talk.Desk.COUNTY;
import static casework.talk.Desk.head;
import static casework.talk.Desk.keeper;
import static casework.talk.Desk.lead;
import static casework.talk.Desk.leader;
import static casework.talk.Desk.officer;
import static casework.talk.Desk.person;
import static casework.talk.Desk.plan;
import static casework.talk.Desk.supervisor;
import static casework.talk.Desk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Role;
import casework.testkit.kafka.TestBroker;
import casework.testkit.tokens.TestOfficer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees what: another county's duties, the city's, and what was said in a talk. */
@TalkApp
class SightIT {

  private static final String OTHER = "990302-JW";

  @Autowired Desk desk;
  private String mine = "";
  private String theirs = "";
  private String ofTheCity = "";
  private String talk = "";

  @BeforeEach
  void bringOneEach() {
    desk.knowOrgans();
    desk.knowCadres();
    mine = sanctioned(COUNTY, "990301-C201");
    theirs = sanctioned(OTHER, "990302-C201");
    ofTheCity = sanctioned(CITY, "990300-C201");
    talk =
        desk.planned(keeper(CITY), "sight", plan("DUTY", "PRINCIPAL", List.of(person(Desk.CHIEF))));
  }

  private String sanctioned(String organ, String cadre) {
    TestBroker.send(
        "casework.clue.v1",
        desk.sanctioned(Identifiers.derive("sight", organ), cadre, organ, "party-warning"));
    return desk.awaitMandate(head(organ), "ADMONITION", cadre).path("id").asString();
  }

  private static List<TestOfficer> ofTheCounty() {
    return List.of(supervisor(COUNTY), head(COUNTY), leader(COUNTY), viewer(COUNTY));
  }

  @Test
  void aCountySeesItsOwnDutiesAlone() {
    for (TestOfficer each : ofTheCounty()) {
      assertThat(desk.get(each, "/api/talks/mandates?limit=200").text())
          .contains(mine)
          .doesNotContain(theirs, ofTheCity, OTHER, "\"" + CITY + "\"");
      assertThat(desk.get(each, "/api/talks?limit=200").text()).doesNotContain(talk);
      assertThat(desk.get(each, "/api/talks/overview").text()).doesNotContain(OTHER, CITY);
    }
  }

  @Test
  void whatLiesOutsideIsNotThere() {
    for (TestOfficer each : ofTheCounty()) {
      int expected = each.equals(viewer(COUNTY)) ? 403 : 404;
      for (String hidden :
          List.of(
              "mandates/" + theirs,
              "mandates/" + ofTheCity,
              "mandates/" + theirs + "/why",
              talk,
              talk + "/why",
              talk + "/notes")) {
        assertThat(desk.get(each, "/api/talks/" + hidden).status())
            .as(each.officer() + " " + hidden)
            .isEqualTo(expected);
      }
    }
    assertThat(
            desk.get(head(COUNTY), "/api/talks/story?matter=" + Identifiers.derive("sight", OTHER))
                .json()
                .path("items"))
        .isEmpty();
  }

  @Test
  void aPlanNamesNoDutyOfAnotherOrgan() {
    Map<String, Object> plan =
        plan("ADMONITION", "PRINCIPAL", List.of(person("990301-C201", mine)));
    plan.put("department", COUNTY + "-D2");

    assertThat(desk.create(head(OTHER), "/api/talks", "not-mine", plan).problem())
        .isIn("not-found", "unknown-department");
    plan.put("department", CITY + "-D2");
    assertThat(desk.create(head(CITY), "/api/talks", "of-a-county", plan).problem())
        .isEqualTo("mandate-does-not-fit");
  }

  @Test
  void noFigureTellsOfAnother() {
    String period = "?from=" + desk.today().withDayOfYear(1) + "&to=" + desk.today().plusYears(2);

    assertThat(
            desk.get(viewer(COUNTY), "/api/talks/figures" + period + "&organ=" + OTHER)
                .json()
                .path("figures"))
        .allSatisfy(each -> assertThat(each.path("numerator").asLong()).isZero());
    assertThat(desk.get(head(COUNTY), "/api/talks/mandates?organ=" + OTHER).json().path("items"))
        .isEmpty();
  }

  @Test
  void theCitySeesItsCounties() {
    assertThat(desk.get(head(CITY), "/api/talks/mandates?limit=200").text())
        .contains(mine, theirs, ofTheCity);
  }

  @Test
  void aHandlerSeesWhatIsWithHisRoom() {
    TestOfficer elsewhere = officer(CITY, "elsewhere", "D3", Role.HANDLER);
    TestOfficer colleague = officer(CITY, "colleague", "D2", Role.HANDLER);

    assertThat(desk.get(keeper(CITY), "/api/talks/mandates?limit=200").text())
        .doesNotContain(ofTheCity);
    assertThat(desk.get(colleague, "/api/talks/" + talk).status()).isEqualTo(200);
    assertThat(desk.get(colleague, "/api/talks/" + talk + "/notes").problem())
        .isEqualTo("need-to-know");
    assertThat(desk.get(keeper(CITY), "/api/talks/" + talk + "/notes").text())
        .contains(Desk.PLAN_TEXT);
    assertThat(desk.get(lead(CITY), "/api/talks/" + talk + "/notes").status()).isEqualTo(200);
    assertThat(desk.get(elsewhere, "/api/talks/" + talk).status()).isEqualTo(404);
  }

  @Test
  void aViewerSeesLinesAndNoOfficer() {
    assertThat(desk.get(viewer(CITY), "/api/talks?limit=200").text())
        .contains(talk)
        .doesNotContain(CITY + "-handler", Desk.SECRETARY);
    assertThat(desk.get(viewer(CITY), "/api/talks/" + talk).problem()).isEqualTo("not-your-role");
  }

  @Test
  void administratorsAndServicesSeeNothing() {
    for (TestOfficer each :
        List.of(
            officer(CITY, "sys", "D1", Role.SYSTEM_ADMIN),
            officer(CITY, "audit", "D1", Role.AUDIT_ADMIN),
            TestOfficer.aService("casework-petition"),
            officer(CITY, "intake", "D0", Role.INTAKE))) {
      for (String page : List.of("", "/mandates", "/figures", "/overview")) {
        assertThat(desk.get(each, "/api/talks" + page).status()).isEqualTo(403);
      }
    }
  }

  @Test
  void tellsAnotherServiceWhatIsOpenWithACadreAndNoOfficer() {
    String address = "/internal/integrity/cadres/990301-C201";

    Answer told = desk.get(TestOfficer.aService("casework-scoring"), address);

    assertThat(told.status()).as(told.text()).isEqualTo(200);
    assertThat(told.json().path("complete").asBoolean()).isTrue();
    assertThat(told.json().path("open").findValuesAsString("kind")).contains("talk");
    assertThat(
            desk.get(
                    TestOfficer.aService("casework-scoring"),
                    "/internal/integrity/cadres/990301-C299")
                .json()
                .path("open"))
        .isEmpty();
    assertThat(desk.get(head(COUNTY), address).status()).isEqualTo(403);
  }
}
