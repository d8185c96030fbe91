package casework.clue;

import static casework.clue.Desk.CITY;
import static casework.clue.Desk.head;
import static casework.clue.Desk.keeper;
import static casework.clue.Desk.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ClueApp
class ClueServiceIT {

  private final Desk desk;

  @Autowired
  ClueServiceIT(Desk desk) {
    this.desk = desk;
  }

  @Test
  void leadsAClueFromItsReferralToItsStrikingOff() {
    UUID id = desk.inPreliminary(CITY, "whole life");

    JsonNode closed =
        desk.done(
            keeper(CITY),
            id,
            "result",
            Map.of("kind", "FILED", "filing", Map.of("persons", List.of(1, 2))));
    desk.done(supervisor(CITY), id, "striking-off", Map.of());

    assertThat(closed.at("/result/caseNumber").asString()).startsWith(CITY + "-LA-");
    assertThat(desk.get(head(CITY), "/api/clues/" + id).json().at("/line/stage").asString())
        .isEqualTo("struck-off");
    try (HeardRecords heard = TestBroker.listen("casework.clue.v1")) {
      String struckOff =
          new String(
              heard.first("casework.clue.struck-off.v1", id).value(), StandardCharsets.UTF_8);
      assertThat(struckOff).contains("\"petition\"", "\"referral\"");
      heard.first("casework.case.filed.v1", closed.at("/result/caseId").asString());
    }
  }
}
