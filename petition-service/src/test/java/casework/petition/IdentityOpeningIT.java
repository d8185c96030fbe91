package casework.petition;

import static casework.petition.Office.CITY_HANDLER;
import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CITY_LEADER;
import static casework.petition.Office.CITY_SUPERVISION;
import static casework.petition.Office.CITY_VIEWER;
import static casework.petition.Office.CLUE_SERVICE;
import static casework.petition.Office.COUNTY1_INTAKE;
import static casework.petition.Office.COUNTY2_HEAD;
import static casework.petition.Office.anonymous;
import static casework.petition.Office.person;
import static casework.petition.Office.realName;
import static casework.petition.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import casework.petition.vault.application.CloseOpenings;
import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Role;
import casework.testkit.tokens.TestOfficer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A reporter's identity is seen by two persons' will, for a purpose and for a while. */
@PetitionApp
class IdentityOpeningIT {

  @Autowired Office office;
  @Autowired AuditTrail trail;
  @Autowired CloseOpenings close;
  @Autowired InstantSource machineTime;

  @Nested
  class TheWholePath {

    @Test
    void showsWhatThePurposeNeedsToTheAskerAndTakesEachLookDown() {
      UUID petition = petition();
      Answer asked = ask(CITY_INTAKE, petition, "notice").is(201);
      UUID opening = id(asked);
      assertThat(asked.header("etag")).isEqualTo("\"1\"");
      assertThat(asked.json().path("status").asString()).isEqualTo("requested");

      decide(CITY_HEAD, petition, opening, "approval", 1).is(200);
      Answer shown = view(CITY_INTAKE, petition, opening).is(200);

      assertThat(
              shown.json().path("fields").valueStream().map(each -> each.path("field").asString()))
          .containsExactly("kind", "name", "phone", "address");
      assertThat(shown.text()).contains("测乙", "13800000000").doesNotContain("11010519491231002X");
      assertThat(shown.json().at("/opening/views").asInt()).isEqualTo(1);
      assertThat(trail.of(petition).stream().map(each -> each.entry()))
          .anyMatch(
              each ->
                  each.step().equals("identity")
                      && each.outcome().equals("READ")
                      && each.actor().equals("990300-JW-O001"));
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () ->
                  assertThat(
                          office
                              .get(CITY_HEAD, path(petition, opening) + "/why")
                              .is(200)
                              .json()
                              .path("trail")
                              .findValuesAsString("step"))
                      .contains(
                          "identity-opening-request",
                          "identity-opening-approval",
                          "identity-view"));
    }

    @Test
    void isTheSameRequestForTheSameKey() {
      UUID petition = petition();
      String key = UUID.randomUUID().toString();
      String body = body("notice");

      Answer first = office.post(CITY_INTAKE, path(petition), body, "Idempotency-Key", key);
      Answer again = office.post(CITY_INTAKE, path(petition), body, "Idempotency-Key", key);

      assertThat(id(again.is(201))).isEqualTo(id(first.is(201)));
      decide(CITY_HEAD, petition, id(first), "refusal", 1).is(200);
      view(CITY_INTAKE, petition, id(first)).isProblem(409, "not-in-that-phase");
    }

    @Test
    void waitsAmongTheTasksOfWhoeverMayDecide() {
      UUID petition = petition();
      UUID opening = id(ask(CITY_INTAKE, petition, "reward").is(201));

      for (TestOfficer each : List.of(CITY_HEAD, CITY_LEADER)) {
        assertThat(tasks(each, "/api/petitions/identity-openings/tasks", "opening"))
            .contains(opening.toString());
        assertThat(tasks(each, "/api/petitions/tasks", "matter")).contains(petition.toString());
      }
      assertThat(tasks(CITY_SUPERVISION, "/api/petitions/identity-openings/tasks", "opening"))
          .isEmpty();
      assertThat(
              office
                  .get(CITY_LEADER, path(petition, opening))
                  .is(200)
                  .json()
                  .path("words")
                  .asString())
          .isEqualTo("示例理由");

      decide(CITY_LEADER, petition, opening, "approval", 1).is(200);
      assertThat(tasks(CITY_HEAD, "/api/petitions/identity-openings/tasks", "opening"))
          .doesNotContain(opening.toString());
    }

    private List<String> tasks(TestOfficer who, String path, String what) {
      return office.get(who, path).is(200).json().path("items").findValuesAsString(what);
    }
  }

  @Nested
  class TheSecondPerson {

    @Test
    void isNeverTheAskerNorOfHisRole() {
      UUID petition = petition();
      UUID opening = id(ask(CITY_HEAD, petition, "notice").is(201));
      TestOfficer otherHead = TestOfficer.anOfficer("990300-JW-O107").of("990300-JW").as(Role.HEAD);

      decide(CITY_HEAD, petition, opening, "approval", 1).isProblem(409, "needs-second-person");
      decide(otherHead, petition, opening, "approval", 1).isProblem(409, "needs-second-person");
      decide(CITY_LEADER, petition, opening, "approval", 1).is(200);
      // Who approves need not know the petition, and who knows it need not know its reporter.
      view(CITY_LEADER, petition, opening).isProblem(404, "no-such-petition");
      view(CITY_SUPERVISION, petition, opening).isProblem(403, "not-your-opening");
      view(CITY_HEAD, petition, opening).is(200);
    }

    @Test
    void mayTakeItBack() {
      UUID petition = petition();
      UUID opening = open(petition, "protection");

      decide(CITY_LEADER, petition, opening, "withdrawal", 2).is(200);

      view(CITY_INTAKE, petition, opening).isProblem(409, "not-in-that-phase");
      decide(CITY_LEADER, petition, opening, "withdrawal", 2).isProblem(412, "stale-revision");
    }
  }

  @Nested
  class Time {

    @Test
    void closesItWhetherAnybodyDoesOrNot() {
      UUID petition = petition();
      UUID opening = open(petition, "notice");

      close.handle(machineTime.instant().plus(Duration.ofHours(23)));
      view(CITY_INTAKE, petition, opening).is(200);
      close.handle(machineTime.instant().plus(Duration.ofHours(25)));

      view(CITY_INTAKE, petition, opening).isProblem(409, "not-in-that-phase");
      assertThat(
              office
                  .get(CITY_HEAD, path(petition, opening))
                  .is(200)
                  .json()
                  .at("/opening/status")
                  .asString())
          .isEqualTo("expired");
    }
  }

  @Nested
  class OtherReportsOfTheSame {

    @Test
    void areFoundByTheNumberAndOnlyThoseTheAskerMayKnowOf() {
      Map<String, Object> who = with(person(), "mobile", "13700000001");
      UUID first = register(CITY_INTAKE, who);
      UUID second = register(CITY_INTAKE, who);
      UUID elsewhere = register(COUNTY1_INTAKE, who);
      UUID opening = open(first, "repeat-reporter");

      JsonNode own = lookUp(first, opening, "{\"field\":\"phone\"}").is(200).json();
      JsonNode brought =
          lookUp(first, opening, "{\"field\":\"phone\",\"value\":\"１３７００００0001 \"}").is(200).json();

      // The city's petition department sees the county's register as well.
      assertThat(own.path("petitions").valueStream().map(JsonNode::asString))
          .containsExactlyInAnyOrder(second.toString(), elsewhere.toString());
      assertThat(brought.path("petitions")).isEqualTo(own.path("petitions"));
      assertThat(own.at("/opening/views").asInt()).isEqualTo(1);
      assertThat(brought.at("/opening/views").asInt()).isEqualTo(2);
      view(CITY_INTAKE, first, opening).isProblem(409, "not-for-this-purpose");
    }

    @Test
    void areNotToldToACountyOfTheCity() {
      Map<String, Object> who = with(person(), "mobile", "13700000002");
      register(CITY_INTAKE, who);
      UUID own = register(COUNTY1_INTAKE, who);
      TestOfficer head = TestOfficer.anOfficer("990301-JW-O007").of("990301-JW").as(Role.HEAD);
      UUID opening = id(ask(COUNTY1_INTAKE, own, "repeat-reporter").is(201));
      decide(head, own, opening, "approval", 1).is(200);

      JsonNode found =
          office
              .post(COUNTY1_INTAKE, path(own, opening) + "/look-ups", "{\"field\":\"phone\"}")
              .is(200)
              .json();

      assertThat(found.path("petitions").isEmpty()).isTrue();
    }

    @Test
    void areNotFoundByAName() {
      UUID petition = petition();
      UUID opening = open(petition, "repeat-reporter");

      lookUp(petition, opening, "{\"field\":\"name\"}").isProblem(409, "not-for-this-purpose");
      lookUp(petition, opening, "{\"field\":\"shoe-size\"}").isProblem(422, "unknown-code");
    }

    private Answer lookUp(UUID petition, UUID opening, String body) {
      return office.post(CITY_INTAKE, path(petition, opening) + "/look-ups", body);
    }
  }

  @Nested
  class WhoMayNot {

    @Test
    void askForWhatIsNotKept() {
      UUID petition = office.register(CITY_INTAKE, anonymous()).is(201).id();

      ask(CITY_INTAKE, petition, "notice").isProblem(409, "no-identity-kept");
      ask(CITY_INTAKE, petition, "curiosity").isProblem(422, "unknown-code");
    }

    @Test
    void learnThatThereIsSuchAPetitionOrOpening() {
      UUID petition = petition();
      UUID opening = open(petition, "notice");

      ask(COUNTY1_INTAKE, petition, "notice").isProblem(404, "no-such-petition");
      ask(CITY_HANDLER, petition, "notice").isProblem(404, "no-such-petition");
      for (TestOfficer each : List.of(COUNTY1_INTAKE, COUNTY2_HEAD, CITY_HANDLER)) {
        office.get(each, path(petition, opening)).isProblem(404, "no-such-opening");
        view(each, petition, opening).is(404);
        assertThat(office.get(each, path(petition)).is(200).json().path("items").isEmpty())
            .isTrue();
      }
      for (TestOfficer each : List.of(CITY_VIEWER, CLUE_SERVICE)) {
        office.get(each, path(petition)).isProblem(403, "not-your-role");
        view(each, petition, opening).isProblem(403, "not-your-role");
      }
      office.get(null, path(petition)).is(401);
    }

    @Test
    void seeWhoHasReportedThemselves() {
      // The directory lists an officer of the city of the same name.
      UUID petition =
          office
              .register(CITY_INTAKE, with(realName(), "accused", List.of(Office.accused(listed()))))
              .is(201)
              .id();

      ask(CITY_INTAKE, petition, "notice").isProblem(403, "on-accused-side");
      UUID opening = id(ask(CITY_SUPERVISION, petition, "notice").is(201));
      decide(CITY_LEADER, petition, opening, "refusal", 1).is(200);
    }

    private String listed() {
      return directory
          .officer("990300-JW-O001", law.today())
          .map(each -> each.name())
          .orElseThrow();
    }
  }

  @Autowired casework.platform.directory.OrganTree directory;
  @Autowired casework.platform.time.LawClock law;

  private UUID petition() {
    return office.register(CITY_INTAKE, realName()).is(201).id();
  }

  private UUID register(TestOfficer by, Map<String, Object> who) {
    return office.register(by, with(realName(), "reporter", who)).is(201).id();
  }

  private UUID open(UUID petition, String purpose) {
    UUID opening = id(ask(CITY_INTAKE, petition, purpose).is(201));
    decide(CITY_HEAD, petition, opening, "approval", 1).is(200);
    return opening;
  }

  private Answer ask(TestOfficer who, UUID petition, String purpose) {
    return office.post(
        who, path(petition), body(purpose), "Idempotency-Key", UUID.randomUUID().toString());
  }

  private static String body(String purpose) {
    return Office.JSON.writeValueAsString(Map.of("purpose", purpose, "words", "示例理由"));
  }

  private Answer decide(TestOfficer who, UUID petition, UUID opening, String what, long revision) {
    return office.post(
        who, path(petition, opening) + "/" + what, "", "If-Match", "\"" + revision + "\"");
  }

  private Answer view(TestOfficer who, UUID petition, UUID opening) {
    return office.post(who, path(petition, opening) + "/views", "");
  }

  private static UUID id(Answer answer) {
    return UUID.fromString(answer.json().path("id").asString());
  }

  private static String path(UUID petition) {
    return "/api/petitions/" + petition + "/identity-openings";
  }

  private static String path(UUID petition, UUID opening) {
    return path(petition) + "/" + opening;
  }
}
