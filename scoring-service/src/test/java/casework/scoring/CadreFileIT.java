package casework.scoring;

import static casework.scoring.ScoringDesk.CITY;
import static casework.scoring.ScoringDesk.COUNTY;
import static casework.scoring.ScoringDesk.OTHER;
import static casework.scoring.ScoringDesk.handler;
import static casework.scoring.ScoringDesk.head;
import static casework.scoring.ScoringDesk.leader;
import static casework.scoring.ScoringDesk.scorer;
import static casework.scoring.ScoringDesk.supervisor;
import static casework.scoring.ScoringDesk.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.platform.kernel.Identifiers;
import casework.testkit.contracts.ContractFiles;
import casework.testkit.kafka.EventSample;
import casework.testkit.kafka.TestBroker;
import casework.testkit.tokens.TestOfficer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A cadre's file, from what others say to those who may read it. */
@ScoringApp
class CadreFileIT {

  @Autowired ScoringDesk desk;

  @BeforeEach
  void knowTheDirectory() {
    desk.knowDirectory();
  }

  private static String file(String cadre) {
    return "/api/scores/files/" + cadre;
  }

  private static EventSample imposed(String cadre, UUID matter) {
    return ContractFiles.of("clue-service")
        .event("sanction.imposed.v1")
        .about(matter)
        .with("case", matter.toString())
        .with("organ", COUNTY)
        .with("cadre", cadre)
        .with("measures", List.of("state-demerit"))
        .with("decidedOn", "2019-12-02");
  }

  private static EventSample revoked(String cadre, UUID matter) {
    String body =
        """
        {"case": "%s", "clue": "%s", "organ": "%s", "person": 1, "cadre": "%s", "revokedOn": "2019-12-20"}
        """
            .formatted(matter, matter, COUNTY, cadre);
    return EventSample.of(
            "casework.sanction.revoked.v1", "/casework/clue", JsonMapper.shared().readTree(body))
        .about(matter)
        .numbered(2);
  }

  private void holds(String cadre, int entries) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(desk.get(head(COUNTY), file(cadre)).json().path("entries"))
                    .hasSize(entries));
  }

  @Test
  void holdsAPunishmentOnceAndTellsHowLongItTells() {
    String cadre = "990301-C004";
    EventSample imposed = imposed(cadre, Identifiers.derive("case", cadre));
    TestBroker.send("casework.clue.v1", imposed);
    TestBroker.send("casework.clue.v1", imposed);
    holds(cadre, 1);

    JsonNode read = desk.get(scorer(COUNTY), file(cadre)).json();
    assertThat(read.path("influenceUntil").asString()).isEqualTo("2020-12-02");
    assertThat(read.at("/entries/0/codes/0").asString()).isEqualTo("state-demerit");
    JsonNode why = desk.get(supervisor(COUNTY), file(cadre) + "/why").json();
    assertThat(why.path("trail").toString()).contains("cadre-file", "READ");
  }

  @Test
  void letsARevocationThatCameFirstHoldAgainstWhatItRevokes() {
    String cadre = "990301-C005";
    UUID matter = Identifiers.derive("case", cadre);
    TestBroker.send("casework.clue.v1", revoked(cadre, matter));
    TestBroker.send("casework.clue.v1", imposed(cadre, matter));

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(desk.get(head(COUNTY), file(cadre) + "/why").json().path("entries"))
                    .singleElement()
                    .satisfies(
                        entry -> {
                          assertThat(entry.path("takenBackOn").asString()).isEqualTo("2019-12-20");
                          assertThat(entry.path("stands").asBoolean()).isFalse();
                        }));
    assertThat(desk.get(head(COUNTY), file(cadre)).json().path("entries")).isEmpty();
  }

  @Test
  void isReadByThoseWhoNeedToKnowInTheManagingOrganAndAboveIt() {
    String cadre = "990301-C006";
    for (TestOfficer each :
        List.of(head(COUNTY), leader(COUNTY), supervisor(COUNTY), scorer(COUNTY), head(CITY))) {
      assertThat(desk.get(each, file(cadre)).status()).as(each.officer()).isEqualTo(200);
    }
    for (TestOfficer each : List.of(handler(COUNTY), viewer(COUNTY))) {
      assertThat(desk.get(each, file(cadre)).status()).as(each.officer()).isEqualTo(403);
    }
    assertThat(desk.get(head(OTHER), file(cadre)).status()).isEqualTo(404);
    assertThat(desk.get(head(OTHER), file(cadre) + "/why").status()).isEqualTo(404);
    // The county's party secretary is managed by the city: his file is not the county's to read.
    assertThat(desk.get(head(COUNTY), file("990301-C002")).status()).isEqualTo(404);
    assertThat(desk.get(head(CITY), file("990301-C002")).status()).isEqualTo(200);
    assertThat(desk.get(head(COUNTY), file("990301-C999")).status()).isEqualTo(404);
  }

  @Test
  void listsTheCadresThatTheOrganManages() {
    JsonNode own = desk.get(scorer(COUNTY), "/api/scores/files?limit=200").json().path("items");

    assertThat(own.toString()).contains("990301-C004").doesNotContain("990301-C001", "990302-");
    assertThat(desk.get(scorer(COUNTY), "/api/scores/files?organ=" + OTHER).status())
        .isEqualTo(404);
    assertThat(desk.get(scorer(CITY), "/api/scores/files?organ=" + COUNTY).status()).isEqualTo(200);
  }
}
