package casework.petition;

import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.accused;
import static casework.petition.Office.anonymous;
import static casework.petition.Office.person;
import static casework.petition.Office.realName;
import static casework.petition.Office.unit;
import static casework.petition.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import casework.petition.vault.adapter.mongo.VaultStore;
import com.mongodb.client.MongoDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is wrong with a request, it gets its own answer and changes nothing. */
@PetitionApp
class BadInputIT {

  @Autowired Office office;
  @Autowired MongoDatabase database;
  @Autowired VaultStore vault;
  private List<String> before = List.of();

  @Nested
  class OfARegistration {

    @BeforeEach
    void look() {
      before = Traces.of(database, vault).matters();
    }

    @AfterEach
    void findEverythingAsItWas() {
      assertThat(Traces.of(database, vault).matters()).isEqualTo(before);
    }

    static Stream<Arguments> forms() {
      return Stream.of(
          wrong(422, "unknown-code", with(anonymous(), "channel", "pigeon")),
          wrong(422, "unknown-code", with(anonymous(), "subChannel", "web-pigeon")),
          wrong(422, "implausible-value", with(anonymous(), "subChannel", "web-12388")),
          wrong(422, "implausible-value", with(anonymous(), "subChannel", "letter")),
          wrong(422, "unknown-code", with(anonymous(), "problem", "integrity-99")),
          wrong(422, "implausible-value", with(anonymous(), "problem", "integrity")),
          wrong(422, "unknown-code", with(anonymous(), "flags", List.of("bold"))),
          wrong(422, "implausible-value", with(anonymous(), "flags", List.of("signed", "signed"))),
          wrong(422, "unknown-code", anAccusedWith("level", "emperor")),
          wrong(422, "unknown-code", anAccusedWith("region", "999999")),
          wrong(422, "unknown-code", anAccusedWith("region", "99")),
          wrong(422, "unknown-code", anAccusedWith("region", "110103")),
          wrong(422, "implausible-value", anAccusedWith("cadre", "C-NOBODY")),
          wrong(422, "invalid-value", anAccusedWith("name", " ")),
          wrong(422, "invalid-value", anAccusedWith("unit", "局".repeat(201))),
          wrong(400, "unknown-field", anAccusedWith("rank", "x")),
          wrong(400, "wrong-type", anAccusedWith("region", 990300)),
          wrong(422, "date-out-of-range", with(anonymous(), "receivedOn", "2999-01-01")),
          wrong(422, "date-out-of-range", with(realName(), "receivedOn", "2018-01-01")),
          wrong(422, "wrong-value", with(anonymous(), "receivedOn", "2020-02-30")),
          wrong(400, "wrong-type", with(anonymous(), "receivedOn", 20200102)),
          wrong(422, "invalid-value", without("receivedOn")),
          wrong(422, "invalid-value", without("accused")),
          wrong(422, "invalid-value", without("title")),
          wrong(422, "invalid-value", without("text")),
          wrong(422, "invalid-value", without("problem")),
          wrong(422, "invalid-value", with(anonymous(), "accused", List.of())),
          wrong(
              422,
              "invalid-value",
              with(anonymous(), "accused", java.util.Collections.nCopies(51, accused("测")))),
          wrong(422, "invalid-value", with(anonymous(), "title", "长".repeat(201))),
          wrong(422, "invalid-value", with(anonymous(), "text", "长".repeat(20_001))),
          wrong(400, "wrong-type", with(anonymous(), "text", List.of("a"))),
          wrong(400, "wrong-type", with(anonymous(), "collective", "true")),
          wrong(422, "implausible-value", collective(1)),
          wrong(422, "invalid-value", with(anonymous(), "people", 0)),
          wrong(400, "wrong-type", with(anonymous(), "people", 1.5)),
          wrong(422, "invalid-value", with(anonymous(), "earlierOrgans", List.of(""))),
          wrong(400, "unknown-field", with(anonymous(), "status", "accepted")),
          wrong(400, "unknown-field", with(anonymous(), "organ", "990301-JW")),
          wrong(400, "unknown-field", with(anonymous(), "$where", "1")),
          wrong(400, "wrong-type", with(anonymous(), "reporter", "测乙")),
          wrong(400, "wrong-type", with(anonymous(), "reporter", Map.of("kind", "ghost"))),
          wrong(422, "invalid-value", with(anonymous(), "reporter", Map.of("kind", "person"))),
          wrong(422, "implausible-value", aPersonWith("idNumber", "110105194912310021")),
          wrong(422, "implausible-value", aPersonWith("mobile", "12345678901")),
          wrong(422, "unknown-code", aPersonWith("politicalStatus", "royalist")),
          wrong(422, "unknown-code", aPersonWith("level", "emperor")),
          wrong(400, "unknown-field", aPersonWith("verified", true)),
          wrong(422, "implausible-value", aUnitWith("creditCode", "91350100M000100Y44")),
          wrong(422, "implausible-value", aUnitWith("phone", "call me")));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("forms")
    void isAnsweredWithWhatIsWrong(int status, String code, Map<String, ?> form) {
      office.register(CITY_INTAKE, form).isProblem(status, code);
    }

    @Test
    void namesTheFieldAndNeverTheValue() {
      Answer answer = office.register(CITY_INTAKE, aPersonWith("idNumber", "110105194912310021"));

      assertThat(answer.json().path("field").asString()).isEqualTo("reporter.idNumber");
      assertThat(answer.text()).doesNotContain("110105194912310021", "测乙");
    }

    @Test
    void isNoJsonOrHasAFieldTwice() {
      String body = Office.JSON.writeValueAsString(anonymous());
      String twice = body.replaceFirst("\\{", "{\"title\":\"一\",");

      for (String bad :
          List.of(
              body.substring(1), twice, "[]", "null", "", body + body, "{\"a\":".repeat(5_000))) {
        Answer answer = post(bad).is(400);
        assertThat(answer.json().path("code").asString())
            .isIn("body-malformed", "wrong-type", "unknown-field");
      }
      post(twice).isProblem(400, "body-malformed");
      post(body.replace("示例正文", "示例\\u0000正文")).isProblem(400, "unfit-text");
      post(body.replace("示例正文", "示例\\ud800正文")).isProblem(400, "unfit-text");
    }

    @Test
    void isTooLargeOrOfAnotherKind() {
      office
          .register(CITY_INTAKE, with(anonymous(), "text", "x".repeat(300 * 1024)))
          .isProblem(413, "body-too-large");
      office
          .postAs("text/plain", CITY_INTAKE, "/api/petitions", "hello")
          .isProblem(415, "media-type-not-supported");
      office
          .postAs(
              "application/x-www-form-urlencoded", CITY_INTAKE, "/api/petitions", "channel=letter")
          .isProblem(415, "media-type-not-supported");
    }

    @Test
    void hasNoKeyOrOneThatIsNone() {
      String body = Office.JSON.writeValueAsString(anonymous());

      office.post(CITY_INTAKE, "/api/petitions", body).isProblem(400, "idempotency-key-missing");
      office
          .post(CITY_INTAKE, "/api/petitions", body, "Idempotency-Key", "k".repeat(65))
          .isProblem(400, "idempotency-key-malformed");
    }

    private Answer post(String body) {
      return office.post(
          CITY_INTAKE, "/api/petitions", body, "Idempotency-Key", UUID.randomUUID().toString());
    }
  }

  @Test
  void aKeyIsUsedForOneBodyOnly() {
    String key = UUID.randomUUID().toString();
    office.register(CITY_INTAKE, anonymous(), key).is(201);
    List<String> kept = Traces.of(database, vault).matters();

    office
        .register(CITY_INTAKE, with(anonymous(), "title", "另一"), key)
        .isProblem(422, "idempotency-key-reused");
    office.register(CITY_INTAKE, realName(), key).isProblem(422, "idempotency-key-reused");

    assertThat(Traces.of(database, vault).matters()).isEqualTo(kept);
  }

  @Nested
  class OfAStep {

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void register() {
      id = office.register(CITY_INTAKE, realName()).is(201).id();
      before = Traces.of(database, vault).matters();
    }

    @AfterEach
    void findEverythingAsItWas() {
      assertThat(Traces.of(database, vault).matters()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
        nullValues = "-",
        value = {
          "-, 428, if-match-missing",
          "1, 400, if-match-malformed",
          "'W/\"1\"', 400, if-match-malformed",
          "'*', 400, if-match-malformed",
          "'\"0\"', 400, if-match-malformed",
          "'\"2\"', 412, stale-revision"
        })
    void wantsTheRevisionThatWasSeen(@Nullable String tag, int status, String code) {
      String body = "{\"category\":\"accusation\"}";
      String path = "/api/petitions/" + id + "/acceptance";

      (tag == null
              ? office.post(CITY_INTAKE, path, body)
              : office.post(CITY_INTAKE, path, body, "If-Match", tag))
          .isProblem(status, code);
    }

    @ParameterizedTest
    @CsvSource({
      "acceptance, category, gossip, 422, unknown-code",
      "acceptance, kind, accusation, 400, unknown-field",
      "acceptance, category, '', 422, invalid-value",
      "refusal, reason, boring, 422, unknown-code",
      "referrals, note, x, 400, unknown-field",
      "closure, outcome, nowhere, 422, unknown-code",
      "closure, outcome, answered, 409, not-in-that-phase",
      "name-verification, genuine, maybe, 400, wrong-type",
      "nothing, a, b, 404, no-such-resource"
    })
    void wantsAMeaning(String step, String field, String value, int status, String code) {
      office.step(CITY_INTAKE, id, step, Map.of(field, value), 1).isProblem(status, code);
    }

    @Test
    void isTakenInItsPhaseOnly() {
      office.step(CITY_INTAKE, id, "referrals", Map.of(), 1).isProblem(409, "not-in-that-phase");
      office
          .step(
              CITY_INTAKE,
              id,
              "acceptance-notice",
              Map.of("givenOn", "2020-01-01", "way", "phone"),
              1)
          .isProblem(409, "not-in-that-phase");
    }

    @Test
    void isTakenOnAPetitionThatIsThere() {
      office
          .step(CITY_INTAKE, new UUID(1, 2), "acceptance", Map.of("category", "accusation"), 1)
          .isProblem(404, "no-such-petition");
      office
          .post(
              CITY_INTAKE,
              "/api/petitions/nonsense/acceptance",
              "{\"category\":\"accusation\"}",
              "If-Match",
              "\"1\"")
          .isProblem(400, "bad-request");
    }

    @ParameterizedTest
    @CsvSource({
      "limit=0",
      "limit=201",
      "limit=x",
      "cursor=x",
      "cursor=NTphYmNkZQ",
      "status=gone",
      "channel=pigeon",
      "nameStatus=x",
      "category=x"
    })
    void isAListWithGoodParametersOnly(String query) {
      Answer answer = office.get(CITY_HEAD, "/api/petitions?" + query);

      assertThat(answer.status()).isIn(400, 422);
      assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"from=x, 400", "from=2020-01-02&to=2020-01-01, 422", "organ=990999-JW, 404"})
    void isAFigureOfGoodParametersOnly(String query, int status) {
      office.get(CITY_HEAD, "/api/petitions/figures?" + query).is(status);
    }
  }

  private static Arguments wrong(int status, String code, Map<String, ?> form) {
    return Arguments.of(status, code, form);
  }

  private static Map<String, Object> without(String field) {
    Map<String, Object> form = anonymous();
    form.remove(field);
    return form;
  }

  private static Map<String, Object> anAccusedWith(String field, Object value) {
    return with(anonymous(), "accused", List.of(with(accused("测甲"), field, value)));
  }

  private static Map<String, Object> aPersonWith(String field, Object value) {
    return with(anonymous(), "reporter", with(person(), field, value));
  }

  private static Map<String, Object> aUnitWith(String field, Object value) {
    return with(anonymous(), "reporter", with(unit(), field, value));
  }

  private static Map<String, Object> collective(int people) {
    Map<String, Object> form = new LinkedHashMap<>(anonymous());
    form.put("collective", true);
    form.put("people", people);
    return form;
  }
}
