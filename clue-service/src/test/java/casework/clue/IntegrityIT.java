package casework.clue;

import static casework.clue.Desk.head;
import static casework.clue.Desk.keeper;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.directory.DirectoryCopy;
import casework.testkit.tokens.TestOfficer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ClueApp
class IntegrityIT {

  private static final String ORGAN = "990315-JW";
  private static final TestOfficer SCORING = TestOfficer.aService("casework-scoring");

  private final Desk desk;

  @Autowired
  IntegrityIT(Desk desk, DirectoryCopy directory) {
    this.desk = desk;
    String cadre = StubPetitions.CADRE;
    directory.learn(
        "cadre/" + cadre,
        """
        {"cadre": "%s", "versions": [{"validFrom": "2019-01-01", "name": "%s", "organ": "990300-JW",
          "managedBy": "990300-JW", "status": "SERVING", "posts": []}]}
        """
            .formatted(cadre, StubPetitions.NAME)
            .getBytes(StandardCharsets.UTF_8));
  }

  @AfterEach
  void petitionsAreBack() {
    StubPetitions.away(false);
    desk.settled();
  }

  private Answer ask(TestOfficer who, String cadre) {
    return desk.get(who, "/internal/integrity/cadres/" + cadre);
  }

  @Test
  void tellsWhatIsOpenAndWhatWasDoneAndNothingOfWhatItIsAbout() {
    int before = ask(SCORING, StubPetitions.CADRE).json().path("open").size();
    UUID clue = desk.inPreliminary(ORGAN, "integrity");
    desk.settled();

    JsonNode open = ask(SCORING, StubPetitions.CADRE).json();
    assertThat(open.path("complete").asBoolean()).isTrue();
    assertThat(open.path("cadre").asString()).isEqualTo(StubPetitions.CADRE);
    assertThat(open.path("asOf").asString()).isEqualTo(desk.today().toString());
    assertThat(open.path("open")).hasSize(before + 1);
    assertThat(open.toString())
        .doesNotContain(clue.toString(), ORGAN, StubPetitions.NAME, "integrity-01");

    JsonNode closed =
        desk.done(
            keeper(ORGAN),
            clue,
            "result",
            Map.of("kind", "FILED", "filing", Map.of("persons", List.of(1))));
    String caseId = closed.at("/result/caseId").asString();
    desk.post(
        head(ORGAN),
        "/api/cases/" + caseId + "/decisions",
        desk.get(head(ORGAN), "/api/cases/" + caseId).etag(),
        Map.of(
            "person",
            1,
            "punished",
            true,
            "measures",
            List.of("state-demerit"),
            "decidedOn",
            desk.today().toString()));

    JsonNode filed = ask(SCORING, StubPetitions.CADRE).json();
    assertThat(filed.path("open").valueStream().map(each -> each.path("kind").asString()))
        .contains("case");
    assertThat(filed.path("measures").valueStream().map(each -> each.path("measure").asString()))
        .contains("state-demerit");
  }

  @Test
  void saysThatTheAnswerIsNotCompleteWhileAClueWaitsForItsSubjects() {
    desk.settled();
    assertThat(ask(SCORING, StubPetitions.CADRE).json().path("complete").asBoolean()).isTrue();
    StubPetitions.away(true);
    desk.arrived(ORGAN, "awaited");

    assertThat(ask(SCORING, StubPetitions.CADRE).json().path("complete").asBoolean()).isFalse();

    StubPetitions.away(false);
    desk.settled();
    assertThat(ask(SCORING, StubPetitions.CADRE).json().path("complete").asBoolean()).isTrue();
  }

  @Test
  void answersServicesAloneAndOnlyWhatCanBeACadre() {
    assertThat(ask(head(ORGAN), StubPetitions.CADRE).status()).isEqualTo(403);
    assertThat(ask(SCORING, "somebody").problem()).isEqualTo("malformed-value");
    assertThat(ask(SCORING, "990300-C999").json().path("complete").asBoolean()).isFalse();
  }
}
