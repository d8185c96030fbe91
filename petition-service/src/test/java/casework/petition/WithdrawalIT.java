package casework.petition;

import static casework.petition.Office.CITY_HANDLER;
import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CITY_LEAD;
import static casework.petition.Office.CITY_SUPERVISION;
import static casework.petition.Office.CITY_VIEWER;
import static casework.petition.Office.COUNTY1_INTAKE;
import static casework.petition.Office.COUNTY2_HEAD;
import static casework.petition.Office.COUNTY2_INTAKE;
import static casework.petition.Office.JSON;
import static casework.petition.Office.accused;
import static casework.petition.Office.anonymous;
import static casework.petition.Office.realName;
import static casework.petition.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import casework.petition.vault.adapter.mongo.VaultStore;
import casework.platform.kernel.Role;
import casework.platform.time.LawClock;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Forwarding, withdrawing and the interference register through the whole application. */
@PetitionApp
class WithdrawalIT {

  private static final String FORWARDINGS = "/api/petitions/forwardings";
  private static final String RECUSALS = "/api/petitions/recusals";
  private static final String REGISTER = "/api/petitions/interferences";
  private static final TestOfficer PROVINCE_HEAD =
      TestOfficer.anOfficer("990000-JW-O007").of("990000-JW").as(Role.HEAD);
  private static final TestOfficer OTHER_INTAKE =
      TestOfficer.anOfficer("990300-JW-O011").of("990300-JW").as(Role.INTAKE);

  @Autowired Office office;
  @Autowired LawClock law;
  @Autowired MongoDatabase database;
  @Autowired VaultStore vault;

  @Nested
  class Forwarding {

    @Test
    void movesThePetitionDownWithoutItsReporterAndArmsTheClock() {
      UUID left = office.register(CITY_INTAKE, realName()).is(201).id();

      Answer forwarded = forward(CITY_INTAKE, left, "990301-JW", 1).is(200);

      UUID arrived = UUID.fromString(forwarded.json().path("arrived").asString());
      assertThat(forwarded.json().path("status").asString()).isEqualTo("waiting");
      assertThat(forwarded.json().path("colour").asString()).isEqualTo("green");
      JsonNode below = office.get(COUNTY1_INTAKE, "/api/petitions/" + arrived).is(200).json();
      assertThat(below.at("/content/accused/0/name").asString()).isEqualTo("测甲");
      assertThat(below.at("/petition/restricted").asBoolean()).isFalse();
      assertThat(office.get(CITY_INTAKE, "/api/petitions/" + left).is(200).text())
          .contains("transferred")
          .doesNotContain("测甲");
      assertThat(identityOf(arrived)).isZero();
      assertThat(identityOf(left)).isOne();
    }

    @Test
    void isSettledByTheAcceptanceBelow() {
      UUID left = office.register(CITY_INTAKE, anonymous()).is(201).id();
      UUID arrived = arrived(forward(CITY_INTAKE, left, "990301-JW", 1).is(200));

      office
          .step(COUNTY1_INTAKE, arrived, "acceptance", Map.of("category", "accusation"), 1)
          .is(200);

      for (TestOfficer each : List.of(CITY_INTAKE, COUNTY1_INTAKE, CITY_SUPERVISION)) {
        JsonNode seen = office.get(each, FORWARDINGS + "/" + arrived).is(200).json();
        assertThat(seen.path("status").asString()).isEqualTo("settled");
        assertThat(seen.path("settledOn").asString()).isEqualTo(law.today().toString());
        assertThat(office.get(each, FORWARDINGS + "?limit=200").is(200).text())
            .contains(arrived.toString());
      }
      JsonNode why = office.get(COUNTY1_INTAKE, FORWARDINGS + "/" + arrived + "/why").json();
      assertThat(why.at("/clocks/0/rule").asString()).isEqualTo("T-REL-ACCEPT");
      assertThat(why.at("/clocks/0/facts/0/en").asString()).isNotBlank();
      office.get(COUNTY2_HEAD, FORWARDINGS + "/" + arrived).isProblem(404, "no-such-relay");
      office.get(CITY_VIEWER, FORWARDINGS).isProblem(403, "not-your-role");
    }

    @Test
    void waitsAtTheOtherOrganUntilItIsDecidedOn() {
      UUID left = office.register(CITY_INTAKE, anonymous()).is(201).id();

      UUID arrived = arrived(forward(CITY_INTAKE, left, "990301-JW", 1).is(200));

      JsonNode task =
          office
              .get(COUNTY1_INTAKE, FORWARDINGS + "/tasks?limit=200")
              .is(200)
              .json()
              .path("items")
              .valueStream()
              .filter(each -> each.path("matter").asString().equals(arrived.toString()))
              .findFirst()
              .orElseThrow();
      assertThat(task.path("kind").asString()).isEqualTo("petition-forwarding");
      assertThat(task.path("number").asString()).isNotBlank();
      assertThat(task.path("dueOn").asString()).isGreaterThan(law.today().toString());
      for (TestOfficer each : List.of(CITY_INTAKE, COUNTY2_HEAD, CITY_VIEWER)) {
        assertThat(office.get(each, FORWARDINGS + "/tasks?limit=200").is(200).text())
            .doesNotContain(arrived.toString());
      }
      office
          .step(COUNTY1_INTAKE, arrived, "acceptance", Map.of("category", "accusation"), 1)
          .is(200);
      assertThat(office.get(COUNTY1_INTAKE, FORWARDINGS + "/tasks?limit=200").is(200).text())
          .doesNotContain(arrived.toString());
    }

    @Test
    void goesBackToWhereItCameFrom() {
      UUID left = office.register(CITY_INTAKE, anonymous()).is(201).id();
      UUID arrived = arrived(forward(CITY_INTAKE, left, "990301-JW", 1).is(200));

      UUID back = arrived(forward(COUNTY1_INTAKE, arrived, "990300-JW", 1).is(200));

      assertThat(back).isNotEqualTo(left);
      office.get(CITY_INTAKE, "/api/petitions/" + back).is(200);
      assertThat(
              office
                  .get(CITY_INTAKE, FORWARDINGS + "/" + arrived)
                  .is(200)
                  .json()
                  .path("status")
                  .asString())
          .isEqualTo("settled");
    }

    @ParameterizedTest
    @CsvSource({
      "990300-JW, not-to-be-forwarded-there",
      "990000-JW, not-to-be-forwarded-there",
      "990999-JW, not-to-be-forwarded-there"
    })
    void goesNowhereElse(String organ, String code) {
      UUID left = office.register(CITY_INTAKE, anonymous()).is(201).id();
      List<String> before = Traces.of(database, vault).matters();

      forward(CITY_INTAKE, left, organ, 1).isProblem(409, code);

      assertThat(Traces.of(database, vault).matters()).isEqualTo(before);
    }

    @Test
    void isRefusedForWhatTheLowerOrganMayNotKnowOrWhatIsDecided() {
      Map<String, Object> countyHead = with(with(accused("扈维桢"), "unit", "青禾县纪委监委"), "post", "书记");
      UUID about =
          office
              .register(CITY_INTAKE, with(anonymous(), "accused", List.of(countyHead)))
              .is(201)
              .id();
      UUID decided = office.register(CITY_INTAKE, anonymous()).is(201).id();
      office.step(CITY_INTAKE, decided, "acceptance", Map.of("category", "appeal"), 1).is(200);
      List<String> before = Traces.of(database, vault).matters();

      forward(CITY_INTAKE, about, "990301-JW", 1).isProblem(409, "belongs-to-higher-organ");
      forward(CITY_INTAKE, decided, "990301-JW", 2).isProblem(409, "decided-already");
      forward(COUNTY2_INTAKE, decided, "990301-JW", 2).isProblem(404, "no-such-petition");
      forward(CITY_HEAD, decided, "990301-JW", 2).isProblem(403, "not-your-role");

      assertThat(Traces.of(database, vault).matters()).isEqualTo(before);
    }

    private long identityOf(UUID petition) {
      return vault
          .client()
          .getDatabase(vault.database())
          .getCollection("reporters")
          .countDocuments(Filters.eq("_id", petition));
    }

    private static UUID arrived(Answer answer) {
      return UUID.fromString(answer.json().path("arrived").asString());
    }

    private Answer forward(TestOfficer who, UUID petition, String organ, long revision) {
      return office.step(who, petition, "forwarding", Map.of("organ", organ), revision);
    }
  }

  @Nested
  class Withdrawing {

    private UUID petition = new UUID(0, 0);

    @BeforeEach
    void refer() {
      petition = office.register(CITY_INTAKE, anonymous()).is(201).id();
      office.step(CITY_INTAKE, petition, "acceptance", Map.of("category", "accusation"), 1).is(200);
      office.step(CITY_INTAKE, petition, "referrals", Map.of(), 2).is(200);
      office.handOver(petition, CITY_HANDLER, law.instant());
    }

    @Test
    void takesThePetitionOutOfTheOfficersSight() {
      office.get(CITY_HANDLER, "/api/petitions/" + petition + "/allegation").is(200);
      UUID id = ask(CITY_HANDLER, null, "near-relative");
      office.get(CITY_HANDLER, "/api/petitions/" + petition + "/allegation").is(200);

      decide(CITY_HEAD, id, true).is(200);

      office
          .get(CITY_HANDLER, "/api/petitions/" + petition + "/allegation")
          .isProblem(404, "no-such-petition");
      office.get(CITY_LEAD, "/api/petitions/" + petition + "/allegation").is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/why", "/allegation"})
    void isWholeForThePetitionDepartmentToo(String part) {
      String there = "/api/petitions/" + petition + part;
      UUID waiting = office.register(CITY_INTAKE, anonymous()).is(201).id();
      office.get(OTHER_INTAKE, there).is(200);

      decide(CITY_HEAD, ask(CITY_INTAKE, "990300-JW-O011", "witness"), true).is(200);
      petitionIs(
          waiting,
          () -> decide(CITY_HEAD, ask(CITY_INTAKE, "990300-JW-O011", "interest"), true).is(200));

      office.get(OTHER_INTAKE, there).isProblem(404, "no-such-petition");
      office
          .step(OTHER_INTAKE, waiting, "acceptance", Map.of("category", "accusation"), 1)
          .isProblem(404, "no-such-petition");
      for (UUID each : List.of(petition, waiting)) {
        for (String list :
            List.of(
                "/api/petitions?limit=200",
                "/api/petitions/tasks?limit=200",
                "/api/petitions/story?matter=" + each)) {
          assertThat(office.get(OTHER_INTAKE, list).is(200).text())
              .as(list)
              .doesNotContain("\"" + each + "\"");
        }
      }
      office.get(CITY_INTAKE, there).is(200);
    }

    private void petitionIs(UUID other, Runnable then) {
      UUID before = petition;
      petition = other;
      then.run();
      petition = before;
    }

    @Test
    void isDecidedByTheHeadAndOfHimselfByTheOrganAbove() {
      UUID handler = ask(CITY_INTAKE, "990300-JW-O003", "witness");
      UUID head = ask(CITY_INTAKE, "990300-JW-O007", "other-circumstance");

      decide(CITY_INTAKE, handler, true).isProblem(403, "not-your-role");
      decide(PROVINCE_HEAD, handler, true).isProblem(403, "not-yours-to-decide");
      decide(COUNTY2_HEAD, handler, true).isProblem(404, "no-such-recusal");
      decide(CITY_HEAD, head, false).isProblem(403, "not-yours-to-decide");
      decide(PROVINCE_HEAD, head, true).is(200);

      office.get(CITY_HEAD, "/api/petitions/" + petition).isProblem(404, "no-such-petition");
      office.get(CITY_SUPERVISION, RECUSALS + "/" + handler).is(200);
      office.get(CITY_VIEWER, RECUSALS + "/" + handler).isProblem(403, "not-your-role");
      assertThat(office.get(CITY_SUPERVISION, RECUSALS + "?status=asked&limit=200").text())
          .contains(handler.toString())
          .doesNotContain(head.toString());
    }

    @Test
    void isAskedInOrder() {
      Map<String, Object> form = form(null, "witness");

      create(CITY_HANDLER, RECUSALS, with(form, "ground", "dislike"))
          .isProblem(422, "unknown-code");
      create(CITY_HANDLER, RECUSALS, with(form, "reason", "x")).isProblem(400, "unknown-field");
      create(CITY_HANDLER, RECUSALS, with(form, "officer", "990301-JW-O003"))
          .isProblem(422, "not-an-officer-here");
      create(CITY_HANDLER, RECUSALS, with(form, "petition", new UUID(5, 5).toString()))
          .isProblem(404, "no-such-petition");
      create(COUNTY2_INTAKE, RECUSALS, form).isProblem(404, "no-such-petition");
      office.get(CITY_HEAD, RECUSALS + "?status=x").isProblem(422, "unknown-code");
      office.get(CITY_HEAD, RECUSALS + "/" + new UUID(5, 5)).isProblem(404, "no-such-recusal");
    }

    private Map<String, Object> form(@Nullable String officer, String ground) {
      Map<String, Object> form = new LinkedHashMap<>();
      form.put("petition", petition.toString());
      form.put("ground", ground);
      if (officer != null) {
        form.put("officer", officer);
      }
      return form;
    }

    private UUID ask(TestOfficer who, @Nullable String officer, String ground) {
      Answer answer = create(who, RECUSALS, form(officer, ground)).is(201);
      return UUID.fromString(answer.json().path("id").asString());
    }

    private Answer decide(TestOfficer who, UUID id, boolean withdraws) {
      return office.post(
          who,
          RECUSALS + "/" + id + "/decision",
          "{\"withdraws\":" + withdraws + "}",
          "If-Match",
          "\"1\"");
    }
  }

  @Nested
  class TheInterferenceRegister {

    @Test
    void isReadByCaseSupervisionAndTheHeadAndSealedOtherwise() {
      UUID id = enter(CITY_HANDLER, form(false));

      for (TestOfficer each : List.of(CITY_SUPERVISION, CITY_HEAD, PROVINCE_HEAD)) {
        JsonNode entry = office.get(each, REGISTER + "/" + id).is(200).json();
        assertThat(entry.path("person").asString()).isEqualTo("雀壬某人");
        assertThat(entry.at("/entry/recordedBy").asString()).isEqualTo("990300-JW-O003");
        String list = office.get(each, REGISTER + "?limit=200").is(200).text();
        assertThat(list).contains(id.toString()).doesNotContain("雀壬", "雀癸");
      }
      for (TestOfficer each : List.of(CITY_HANDLER, CITY_INTAKE, CITY_VIEWER)) {
        office.get(each, REGISTER + "/" + id).isProblem(403, "not-your-role");
        office.get(each, REGISTER).isProblem(403, "not-your-role");
      }
      office.get(COUNTY2_HEAD, REGISTER + "/" + id).isProblem(404, "no-such-interference");
      assertThat(Traces.of(database, vault).stored()).doesNotContain("雀壬", "雀癸");
    }

    @Test
    void isTheOrgansAboveWhereTheOwnHeadIsMeant() {
      UUID id = enter(CITY_HANDLER, form(true));

      for (TestOfficer each : List.of(CITY_SUPERVISION, CITY_HEAD)) {
        office.get(each, REGISTER + "/" + id).isProblem(404, "no-such-interference");
        assertThat(office.get(each, REGISTER + "?limit=200").is(200).text())
            .doesNotContain(id.toString());
      }
      assertThat(office.get(PROVINCE_HEAD, REGISTER + "/" + id).is(200).text()).contains("雀癸");
    }

    @ParameterizedTest
    @CsvSource({
      "kind, bribed, 422, unknown-code",
      "way, pigeon, 422, unknown-code",
      "matterKind, x, 422, unknown-code",
      "on, 2119-01-01, 422, date-out-of-range",
      "person, '', 422, invalid-value",
      "note, x, 400, unknown-field",
      "matter, 00000000-0000-0005-0000-000000000005, 404, no-such-petition"
    })
    void takesNothingMeaningless(String field, String value, int status, String code) {
      create(CITY_HANDLER, REGISTER, with(form(false), field, value)).isProblem(status, code);
    }

    private Map<String, Object> form(boolean ownHead) {
      Map<String, Object> form = new LinkedHashMap<>();
      form.put("kind", "pleaded");
      form.put("way", "phone");
      form.put("on", law.today().toString());
      form.put("matterKind", "petition");
      form.put("ownHead", ownHead);
      form.put("person", "雀壬某人");
      form.put("account", "雀癸所言。");
      return form;
    }

    private UUID enter(TestOfficer who, Map<String, ?> form) {
      Answer answer = create(who, REGISTER, form).is(201);
      return UUID.fromString(answer.json().path("id").asString());
    }
  }

  private Answer create(TestOfficer who, String path, Map<String, ?> form) {
    return office.post(
        who, path, JSON.writeValueAsString(form), "Idempotency-Key", UUID.randomUUID().toString());
  }
}
