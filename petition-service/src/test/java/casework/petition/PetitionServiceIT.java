package casework.petition;

import static casework.petition.Office.CITY_HANDLER;
import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CITY_SUPERVISION;
import static casework.petition.Office.CLUE_SERVICE;
import static casework.petition.Office.COUNTY1_INTAKE;
import static casework.petition.Office.accused;
import static casework.petition.Office.anonymous;
import static casework.petition.Office.realName;
import static casework.petition.Office.unit;
import static casework.petition.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import casework.platform.audit.AuditTrail;
import casework.platform.directory.DirectoryCopy;
import casework.platform.time.LawClock;
import casework.testkit.contracts.OpenApiDrift;
import casework.testkit.files.Repository;
import casework.testkit.kafka.EventSample;
import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import casework.testkit.mongo.AtRest;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PetitionApp
class PetitionServiceIT {

  @Autowired MongoDatabase store;

  @AfterEach
  void keepsNoTextInTheClear() {
    AtRest.of(store)
        .letting("directory", "who holds which office is published")
        .assertNoTextInTheClear();
  }

  @Autowired Office office;
  @Autowired LawClock law;
  @Autowired AuditTrail trail;
  @Autowired DirectoryCopy directory;

  @Test
  void describesItsInterfaceAsItIs() {
    Answer description = office.get(null, "/v3/api-docs").is(200);

    OpenApiDrift.assertUnchanged(
        description.text(), Repository.here().path("petition-service/contract/openapi.yaml"));
  }

  @Nested
  class Registering {

    @ParameterizedTest
    @CsvSource({
      "letter,",
      "visit,",
      "web, web-12388",
      "phone, phone-message",
      "other, other-leader"
    })
    void takesEveryChannelAnonymouslyAndUnderARealName(
        String channel, @Nullable String subChannel) {
      for (Map<String, Object> form :
          List.of(anonymous(), realName(), with(anonymous(), "reporter", unit()))) {
        Map<String, Object> asked = with(form, "channel", channel);
        if (subChannel != null) {
          asked.put("subChannel", subChannel);
        }

        Answer answer = office.register(CITY_INTAKE, asked).is(201);

        assertThat(answer.header("etag")).isEqualTo("\"1\"");
        assertThat(answer.header("location")).isEqualTo("/api/petitions/" + answer.id());
        assertThat(answer.json().at("/petition/status").asString()).isEqualTo("registered");
        assertThat(answer.json().at("/petition/number").asString())
            .matches("990300-JW-XF-2020-\\d{5}");
        assertThat(answer.json().path("receipt").asString())
            .matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
      }
    }

    @Test
    void givesTheSamePetitionAndCodeAgainForTheSameKey() {
      String key = UUID.randomUUID().toString();

      Answer first = office.register(CITY_INTAKE, realName(), key).is(201);
      Answer again = office.register(CITY_INTAKE, realName(), key).is(201);

      assertThat(again.text()).isEqualTo(first.text());
      assertThat(again.header("etag")).isEqualTo(first.header("etag"));
    }

    @Test
    void tellsAnotherCallerNothingOfAKeyThatIsNotHis() {
      String key = UUID.randomUUID().toString();
      UUID ours = office.register(CITY_INTAKE, anonymous(), key).is(201).id();
      UUID theirs = office.register(COUNTY1_INTAKE, anonymous(), key).is(201).id();

      assertThat(theirs).isNotEqualTo(ours);
    }
  }

  @Nested
  class TheWholePath {

    @Test
    void leadsFromRegistrationToTheClueLedger() {
      Map<String, Object> form = with(realName(), "accused", List.of(accused("测甲"), accused("测丁")));
      UUID id = office.register(CITY_INTAKE, form).is(201).id();

      office.step(CITY_INTAKE, id, "name-verification", Map.of("genuine", true)).is(200);
      office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);
      office.step(CITY_INTAKE, id, "referrals", Map.of("accused", List.of(2))).is(200);
      String today = law.today().toString();
      Answer told =
          office
              .step(CITY_INTAKE, id, "acceptance-notice", Map.of("givenOn", today, "way", "phone"))
              .is(200);

      assertThat(told.header("etag")).isEqualTo("\"5\"");
      String referral = told.json().at("/referrals/0/id").asString();
      try (HeardRecords heard = TestBroker.listen("casework.petition.v1")) {
        var record = heard.first("casework.petition.referred.v1", id);
        assertThat(new String(record.value(), StandardCharsets.UTF_8))
            .contains("\"referral\":\"" + referral + "\"")
            .contains("\"accusedCount\":1");
        assertThat(HeardRecords.header(record, "ce_source"))
            .isEqualTo("/casework/petition-service");
        heard.first("casework.petition.notice-given.v1", id);
      }
      Answer subjects =
          office
              .get(CLUE_SERVICE, "/internal/petitions/" + id + "/subjects?referral=" + referral)
              .is(200);
      assertThat(subjects.json().at("/subjects").size()).isEqualTo(1);
      assertThat(subjects.json().at("/subjects/0/name").asString()).isEqualTo("测丁");
    }

    @Test
    void namesByIdTheCadresOfAReportThatCannotBeChecked() {
      Map<String, Object> known = accused("逄采薇");
      known.put("unit", "云川市自然资源局");
      known.put("post", "局长");
      Map<String, Object> form = with(anonymous(), "accused", List.of(known, accused("测无人")));
      UUID id = office.register(CITY_INTAKE, form).is(201).id();

      office.step(CITY_INTAKE, id, "refusal", Map.of("reason", "no-substance")).is(200);

      try (HeardRecords heard = TestBroker.listen("casework.petition.v1")) {
        String body =
            new String(
                heard.first("casework.petition.refused.v1", id).value(), StandardCharsets.UTF_8);
        assertThat(Office.JSON.readTree(body).path("cadres"))
            .isEqualTo(Office.JSON.valueToTree(List.of("990300-C005")));
        assertThat(body).doesNotContain("逄采薇", "测无人");
      }
    }

    @Test
    void endsByHandForWhatBecomesNoClue() {
      UUID id = office.register(CITY_INTAKE, anonymous()).is(201).id();

      office.step(CITY_INTAKE, id, "refusal", Map.of("reason", "other-body")).is(200);
      office
          .step(CITY_INTAKE, id, "closure", Map.of("outcome", "told-where-to-go"))
          .isProblem(409, "not-that-outcome");
      Answer closed =
          office.step(CITY_INTAKE, id, "closure", Map.of("outcome", "forwarded")).is(200);

      assertThat(closed.json().path("status").asString()).isEqualTo("closed");
    }

    @Test
    void isExplainedStepByStepWithWhoHasReadIt() {
      UUID id = office.register(CITY_INTAKE, realName()).is(201).id();
      office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);
      office.get(CITY_SUPERVISION, "/api/petitions/" + id + "/allegation").is(200);

      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () -> {
                JsonNode why =
                    office.get(CITY_HEAD, "/api/petitions/" + id + "/why").is(200).json();
                assertThat(why.path("trail").findValuesAsString("step"))
                    .contains("registration", "acceptance", "allegation");
              });
      JsonNode why = office.get(CITY_HEAD, "/api/petitions/" + id + "/why").json();
      assertThat(why.at("/clocks/0/rule").asString()).isEqualTo("T-RN-ACK");
      assertThat(why.at("/clocks/0/explanation/0/zh").asString()).isNotBlank();
    }
  }

  @Nested
  class TheEndOfItsClues {

    private final UUID clue = UUID.randomUUID();

    @Test
    void closesThePetitionOnceHoweverOftenItIsHeard() {
      UUID id = referred();
      EventSample end = end("struck-off", id).numbered(1);

      TestBroker.send("casework.clue.v1", end);
      TestBroker.send("casework.clue.v1", end);
      awaitStatus(id, "closed");
      TestBroker.send("casework.clue.v1", end);

      try (HeardRecords heard = TestBroker.listen("casework.petition.v1")) {
        heard.first("casework.petition.closed.v1", id);
        assertThat(heard.all().stream().filter(each -> id.toString().equals(each.key())))
            .hasSize(4);
      }
      assertThat(detail(id).at("/petition/outcome").asString()).isEqualTo("clue-struck-off");
    }

    @Test
    void isTakenBackWhenTheClueIsReopened() {
      UUID id = referred();
      EventSample struckOff = end("struck-off", id).numbered(1);
      EventSample reopened = end("reopened", id).numbered(2).with("reason", "new-evidence");
      EventSample again = end("struck-off", id).numbered(3);

      TestBroker.send("casework.clue.v1", reopened);
      TestBroker.send("casework.clue.v1", struckOff);
      TestBroker.send("casework.clue.v1", reopened);

      try (HeardRecords heard = TestBroker.listen("casework.petition.v1")) {
        heard.first("casework.petition.reopened.v1", id);
        awaitStatus(id, "referred");
        TestBroker.send("casework.clue.v1", struckOff);
        TestBroker.send("casework.clue.v1", again);
        awaitStatus(id, "closed");
        assertThat(
                heard.all().stream()
                    .filter(each -> id.toString().equals(each.key()))
                    .filter(each -> "casework.petition.reopened.v1".equals(type(each))))
            .hasSize(1);
      }
      JsonNode why = office.get(CITY_HEAD, "/api/petitions/" + id + "/why").is(200).json();
      assertThat(why.path("trail").valueStream().map(each -> each.path("step").asString()))
          .containsSubsequence("closure", "reopening", "closure");
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
      return new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }

    @Test
    void waitsForWhatWasSaidBeforeIt() {
      UUID id = referred();
      EventSample voided = end("voided", id).numbered(2);

      TestBroker.send("casework.clue.v1", voided);
      TestBroker.send("casework.clue.v1", voided.type("casework.clue.registered.v1").numbered(1));

      awaitStatus(id, "closed");
      assertThat(detail(id).at("/petition/outcome").asString()).isEqualTo("clue-voided");
    }

    @Test
    void leavesPetitionsAloneThatItDoesNotName() {
      UUID id = referred();
      EventSample other = end("struck-off", id).with("petition", null).numbered(1);
      UUID marker = referred();

      TestBroker.send("casework.clue.v1", other);
      TestBroker.send(
          "casework.clue.v1", end("struck-off", marker).about(UUID.randomUUID()).numbered(1));

      awaitStatus(marker, "closed");
      assertThat(detail(id).at("/petition/status").asString()).isEqualTo("referred");
    }

    private UUID referred() {
      TestBroker.topics("casework.clue.v1");
      UUID id = office.register(CITY_INTAKE, anonymous()).is(201).id();
      office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);
      office.step(CITY_INTAKE, id, "referrals", Map.of()).is(200);
      return id;
    }

    @Test
    void letsTheDepartmentReadThatHasTheClueInHand() {
      UUID id = referred();
      String path = "/api/petitions/" + id + "/allegation";
      office.get(CITY_HANDLER, path).isProblem(404, "no-such-petition");

      TestBroker.send(
          "casework.clue.v1",
          end("handed-over", id).with("department", CITY_HANDLER.department()).numbered(1));

      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> office.get(CITY_HANDLER, path).status() == 200);
    }

    private EventSample end(String how, UUID petition) {
      String referral = detail(petition).at("/petition/referrals/0/id").asString();
      JsonNode body =
          Office.JSON.valueToTree(
              Map.of(
                  "clue",
                  clue.toString(),
                  "petition",
                  petition.toString(),
                  "referral",
                  referral,
                  "organ",
                  "990300-JW"));
      return EventSample.of("casework.clue." + how + ".v1", "/casework/clue", body)
          .about(clue)
          .lawAt(law.instant());
    }

    private void awaitStatus(UUID id, String status) {
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> detail(id).at("/petition/status").asString().equals(status));
    }
  }

  @Nested
  class TheNoticesClock {

    @Test
    void changesItsColourOnTheDayAndSaysSoOnce() {
      Map<String, Object> form = with(realName(), "receivedOn", law.today().toString());
      UUID id = office.register(CITY_INTAKE, form).is(201).id();
      assertThat(detail(id).at("/petition/notice/colour").asString()).isEqualTo("green");

      law.moveTo(law.instant().plus(Duration.ofDays(120)));

      try (HeardRecords heard = TestBroker.listen("casework.petition.v1")) {
        heard.first(
            "red",
            each ->
                id.toString().equals(each.key())
                    && new String(each.value(), StandardCharsets.UTF_8)
                        .contains("\"colour\":\"red\""));
        List<String> colours =
            heard.all().stream()
                .filter(each -> id.toString().equals(each.key()))
                .filter(
                    each ->
                        "casework.petition.notice-colour-changed.v1"
                            .equals(HeardRecords.header(each, "ce_type")))
                .map(each -> Office.JSON.readTree(each.value()).path("colour").asString())
                .toList();
        assertThat(colours).containsExactly("blue", "yellow", "red");
      }
      JsonNode figures = office.get(CITY_HEAD, "/api/petitions/figures").is(200).json();
      assertThat(figures.at("/noticesByColour/red").asInt()).isPositive();
    }
  }

  @Nested
  class RisingAboveTheOrgan {

    @Test
    void movesThePetitionUpAtTheAcceptanceAndLeavesTheWordTransferred() {
      Map<String, Object> rising = accused("测升");
      UUID id =
          office
              .register(COUNTY1_INTAKE, with(realName(), "accused", List.of(rising)))
              .is(201)
              .id();
      appointHead("测升");
      try {
        Answer left =
            office
                .step(COUNTY1_INTAKE, id, "acceptance", Map.of("category", "accusation"), 1)
                .is(200);

        assertThat(left.json().path("status").asString()).isEqualTo("transferred");
        assertThat(left.json().path("accused").isEmpty()).isTrue();
        JsonNode below = office.get(COUNTY1_INTAKE, "/api/petitions/" + id).is(200).json();
        assertThat(below.path("content").isNull() || below.path("content").isMissingNode())
            .isTrue();
        JsonNode above =
            office
                .get(CITY_INTAKE, "/api/petitions?status=registered&limit=200")
                .is(200)
                .json()
                .path("items");
        JsonNode moved =
            above
                .valueStream()
                .filter(each -> each.path("restricted").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(moved.path("organ").asString()).isEqualTo("990300-JW");
        UUID higher = UUID.fromString(moved.path("id").asString());
        office.get(COUNTY1_INTAKE, "/api/petitions/" + higher).is(404);
        assertThat(
                office
                    .get(CITY_INTAKE, "/api/petitions/" + higher)
                    .is(200)
                    .json()
                    .at("/content/accused/0/name")
                    .asString())
            .isEqualTo("测升");
      } finally {
        office.learnDirectory();
      }
    }

    private void appointHead(String name) {
      String published =
          """
          {"organ": "990301-JW", "versions": [{
            "organ": "990301-JW", "name": "青禾县纪委监委", "level": "COUNTY", "region": "990301",
            "parent": "990300-JW",
            "head": {"officer": "990301-JW-O007", "cadre": "990301-C900", "name": "%s"},
            "departments": [],
            "cadres": [{"cadre": "990301-C900", "name": "%s", "unit": "云川市示例局",
                        "post": "示例科科长", "managedBy": "990300-JW"}],
            "validFrom": "2019-01-01"}]}
          """
              .formatted(name, name);
      directory.learn("990301-JW", published.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void givesWhatWaitsOfRealNamesFirstAndPageByPage() {
    office.register(COUNTY1_INTAKE, anonymous()).is(201);
    office.register(COUNTY1_INTAKE, realName()).is(201);

    JsonNode first = office.get(COUNTY1_INTAKE, "/api/petitions/tasks?limit=1").is(200).json();
    JsonNode rest =
        office
            .get(
                COUNTY1_INTAKE,
                "/api/petitions/tasks?limit=200&cursor=" + first.path("next").asString())
            .is(200)
            .json();

    assertThat(first.at("/items/0/realName").asBoolean()).isTrue();
    assertThat(first.at("/items/0/kind").asString()).isEqualTo("petition-acceptance");
    assertThat(rest.path("items").findValuesAsString("matter"))
        .isNotEmpty()
        .doesNotContain(first.at("/items/0/matter").asString());
    assertThat(office.get(CITY_HEAD, "/api/petitions/tasks").is(200).json().path("items").isEmpty())
        .isTrue();
  }

  private JsonNode detail(UUID id) {
    return office.get(CITY_HEAD, "/api/petitions/" + id).is(200).json();
  }
}
