package casework.clue;

import static casework.clue.Desk.CITY;
import static casework.clue.Desk.COUNTY;
import static casework.clue.Desk.head;
import static casework.clue.Desk.keeper;
import static casework.clue.Desk.lead;
import static casework.clue.Desk.leader;
import static casework.clue.Desk.officer;
import static casework.clue.Desk.supervisor;
import static casework.clue.Desk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Role;
import casework.testkit.kafka.EventSample;
import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import casework.testkit.tokens.TestIssuer;
import casework.testkit.tokens.TestOfficer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who sees what: another county's clues, and one the city holds about the county's own head. */
@ClueApp
class SightIT {

  private static final String OTHER = "990302-JW";

  private static final AtomicInteger TESTS = new AtomicInteger();

  @Autowired Desk desk;
  private UUID mine = new UUID(0, 0);
  private UUID theirs = new UUID(0, 0);
  private UUID restricted = new UUID(0, 0);

  @BeforeEach
  void bringOneEach() {
    String test = "sight " + TESTS.incrementAndGet();
    desk.knowOrgans();
    mine = desk.handedOver(COUNTY, test);
    theirs = desk.handedOver(OTHER, test);
    EventSample about = desk.referral(CITY, test).with("restricted", true);
    TestBroker.send("casework.petition.v1", about);
    restricted = desk.awaitClue(about);
  }

  private List<TestOfficer> ofTheCounty() {
    return List.of(
        supervisor(COUNTY),
        head(COUNTY),
        leader(COUNTY),
        lead(COUNTY),
        keeper(COUNTY),
        viewer(COUNTY));
  }

  @Test
  void aCountySeesItsOwnCluesAlone() {
    for (TestOfficer each : ofTheCounty()) {
      String list = desk.get(each, "/api/clues?limit=200").text();
      assertThat(list).contains(mine.toString()).doesNotContain(OTHER, "\"" + CITY + "\"");
      assertThat(desk.get(each, "/api/clues/export").text()).doesNotContain(OTHER, CITY + ",");
    }
  }

  @Test
  void whatLiesOutsideIsNotThere() {
    for (TestOfficer each : ofTheCounty()) {
      for (UUID hidden : List.of(theirs, restricted, new UUID(1, 1))) {
        int expected = each.equals(viewer(COUNTY)) ? 403 : 404;
        for (String page : List.of("", "/why", "/subjects", "/allegation")) {
          assertThat(desk.get(each, "/api/clues/" + hidden + page).status())
              .as(each.officer() + " " + page)
              .isEqualTo(expected);
        }
      }
      assertThat(
              desk.post(
                      each,
                      "/api/clues/" + theirs + "/studies",
                      null,
                      Map.of(
                          "level", "OFFICE_MEETING",
                          "heldOn", desk.today().toString(),
                          "participants", List.of("A", "B"),
                          "conclusion", Map.of("method", "SHELVED")))
                  .status())
          .isEqualTo(404);
    }
  }

  @Test
  void aNumberOfAnotherOrganFindsNothing() {
    String number =
        desk.get(head(OTHER), "/api/clues/" + theirs).json().at("/line/number").asString();

    assertThat(desk.get(head(COUNTY), "/api/clues?number=" + number).json().path("items"))
        .isEmpty();
    assertThat(desk.get(head(COUNTY), "/api/clues?number=9903").json().path("items"))
        .allSatisfy(each -> assertThat(each.path("organ").asString()).isEqualTo(COUNTY));
    assertThat(desk.get(head(COUNTY), "/api/clues?organ=" + OTHER).json().path("items")).isEmpty();
  }

  @Test
  void noCountAndNoRunTellsOfAnother() {
    String period = "from=" + desk.today().withDayOfYear(1) + "&to=" + desk.today();
    String before =
        desk.get(viewer(COUNTY), "/api/clues/figures?" + period).json().path("figures").toString();
    desk.handedOver(OTHER, "one more");
    desk.inPreliminary(OTHER, "and one in disposal");

    assertThat(
            desk.get(viewer(COUNTY), "/api/clues/figures?" + period)
                .json()
                .path("figures")
                .toString())
        .isEqualTo(before);
    assertThat(
            desk.get(viewer(COUNTY), "/api/clues/figures?organ=" + OTHER + "&" + period)
                .json()
                .path("figures"))
        .allSatisfy(each -> assertThat(each.path("numerator").asLong()).isZero());
    assertThat(desk.get(head(COUNTY), "/api/clues/runs").text()).doesNotContain(OTHER, CITY);
    assertThat(desk.get(head(COUNTY), "/api/clues/overview").text()).doesNotContain(OTHER, CITY);
    assertThat(desk.get(head(COUNTY), "/api/clues/tasks?limit=200").text())
        .doesNotContain(OTHER, restricted.toString());
    assertThat(desk.get(head(COUNTY), "/api/cases").json().path("items"))
        .allSatisfy(each -> assertThat(each.path("organ").asString()).isEqualTo(COUNTY));
  }

  @Test
  void theCitySeesItsCounties() {
    assertThat(desk.get(head(CITY), "/api/clues?limit=200").text())
        .contains(mine.toString(), theirs.toString(), restricted.toString());
    assertThat(desk.get(head(CITY), "/api/clues/" + theirs).status()).isEqualTo(200);
  }

  @Test
  void aHandlerKnowsOfHisRoomsCluesAndReadsHisOwn() {
    TestOfficer colleague = officer(COUNTY, "colleague", "D2", Role.HANDLER);
    TestOfficer elsewhere = officer(COUNTY, "elsewhere", "D3", Role.HANDLER);

    assertThat(desk.get(keeper(COUNTY), "/api/clues/" + mine).status()).isEqualTo(200);
    assertThat(desk.get(colleague, "/api/clues?limit=200").text()).contains(mine.toString());
    assertThat(desk.get(colleague, "/api/clues/" + mine).problem()).isEqualTo("need-to-know");
    assertThat(desk.get(elsewhere, "/api/clues?limit=200").text()).doesNotContain(mine.toString());
    assertThat(desk.get(elsewhere, "/api/clues/" + mine).status()).isEqualTo(404);
  }

  @Test
  void aViewerSeesLinesAndFiguresAndNoOfficer() {
    String list = desk.get(viewer(COUNTY), "/api/clues?limit=200").text();

    assertThat(list).doesNotContain("keeper", COUNTY + "-handler");
    assertThat(desk.get(viewer(COUNTY), "/api/clues/" + mine).problem()).isEqualTo("not-your-role");
  }

  @Test
  void administratorsAndServicesSeeNothing() {
    for (TestOfficer each :
        List.of(
            officer(CITY, "sys", "D1", Role.SYSTEM_ADMIN),
            officer(CITY, "audit", "D1", Role.AUDIT_ADMIN),
            TestOfficer.aService("casework-petition"),
            officer(CITY, "intake", "D0", Role.INTAKE))) {
      assertThat(desk.get(each, "/api/clues").status()).isEqualTo(403);
      assertThat(desk.get(each, "/api/clues/figures").status()).isEqualTo(403);
      assertThat(desk.get(each, "/api/clues/" + mine).status()).isIn(403, 404);
    }
  }

  @Test
  void aRestrictedCluesFactsKeepTheirPlaceAndSayNothing() {
    try (HeardRecords heard = TestBroker.listen("casework.clue.v1")) {
      var arrived =
          heard.first(
              "a fact about the restricted clue",
              each -> restricted.toString().equals(HeardRecords.header(each, "ce_subject")));
      assertThat(new String(arrived.value(), StandardCharsets.UTF_8))
          .doesNotContain("990301", CITY, "integrity");
      assertThat(
              heard.all().stream()
                  .map(each -> new String(each.value(), StandardCharsets.UTF_8))
                  .filter(each -> each.contains(StubPetitions.NAME)))
          .isEmpty();
    }
  }

  @Test
  void namesAreForThoseWhoNeedThemAndLeaveATrace() {
    desk.settled();

    JsonNode found = desk.get(keeper(COUNTY), "/api/clues/" + mine + "/subjects").json();
    String why = desk.get(head(COUNTY), "/api/clues/" + mine + "/why").text();

    assertThat(found.at("/items/0/name").asString()).isEqualTo(StubPetitions.NAME);
    assertThat(why).contains("subjects", COUNTY + "-handler").doesNotContain(StubPetitions.NAME);
    assertThat(desk.get(head(COUNTY), "/api/clues/" + mine).text())
        .doesNotContain(StubPetitions.NAME);
    assertThat(desk.everythingStored()).doesNotContain(StubPetitions.NAME, "示例局");
  }

  @Test
  void anAllegationIsReadWithTheOfficersOwnToken() {
    Answer text = desk.get(keeper(COUNTY), "/api/clues/" + mine + "/allegation");

    assertThat(text.json().path("text").asString()).isEqualTo("测试举报内容");
    assertThat(StubPetitions.bearers().getLast()).startsWith("Bearer ");
    assertThat(desk.officerOf(StubPetitions.bearers().getLast())).isEqualTo(COUNTY + "-handler");
    assertThat(TestIssuer.shared().issuer()).isNotEmpty();
  }

  @Test
  void petitionServiceBeingAwayIsSaidAndNotTakenForAnAnswer() {
    StubPetitions.away(true);
    try {
      Answer away = desk.get(keeper(COUNTY), "/api/clues/" + mine + "/allegation");
      UUID late = desk.arrived(COUNTY, "late subjects " + LocalDate.EPOCH);
      JsonNode unknown = desk.get(head(COUNTY), "/api/clues/" + late + "/subjects").json();

      assertThat(away.status()).isEqualTo(503);
      assertThat(unknown.path("known").asBoolean()).isFalse();
    } finally {
      StubPetitions.away(false);
    }
    desk.settled();
  }

  @Test
  void aReferralHeardTwiceOrOutOfShapeMakesNoSecondClue() {
    EventSample event = desk.referral(COUNTY, "twice");
    TestBroker.send("casework.petition.v1", event);
    UUID id = desk.awaitClue(event);
    long revision = desk.get(head(COUNTY), "/api/clues/" + id).json().path("revision").asLong();

    TestBroker.send("casework.petition.v1", event);
    TestBroker.send(
        "casework.petition.v1", event.type("casework.petition.unheard-of.v1").numbered(2));
    TestBroker.send(new ProducerRecord<>("casework.petition.v1", "x", new byte[] {1, 2}));
    EventSample next = desk.referral(COUNTY, "after the poison");
    TestBroker.send("casework.petition.v1", next);
    desk.awaitClue(next);

    assertThat(desk.get(head(COUNTY), "/api/clues/" + id).json().path("revision").asLong())
        .isEqualTo(revision);
  }
}
