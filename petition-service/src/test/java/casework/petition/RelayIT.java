package casework.petition;

import static casework.petition.Office.CITY_HANDLER;
import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CITY_LEADER;
import static casework.petition.Office.CITY_SUPERVISION;
import static casework.petition.Office.CITY_VIEWER;
import static casework.petition.Office.COUNTY1_INTAKE;
import static casework.petition.Office.anonymous;
import static casework.petition.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.RegionCode;
import casework.petition.relay.adapter.secrecy.HigherOrganKeys;
import casework.petition.relay.adapter.secrecy.SealedFileForm;
import casework.petition.relay.application.HandUp;
import casework.petition.relay.application.HandUp.HandedUp;
import casework.petition.vault.adapter.mongo.VaultStore;
import casework.platform.audit.AuditEntry;
import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Role;
import casework.platform.time.LawClock;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** What must not be entered: by every channel nothing of it is kept, and it goes up in time. */
@PetitionApp
@ExtendWith(OutputCaptureExtension.class)
class RelayIT {

  private static final String RELAYS = "/api/petitions/relays";
  private static final TestOfficer PROVINCE_INTAKE =
      TestOfficer.anOfficer("990000-JW-O001").of("990000-JW").as(Role.INTAKE);

  @Autowired Office office;
  @Autowired MongoDatabase database;
  @Autowired VaultStore vault;
  @Autowired HandUp handUp;
  @Autowired HigherOrganKeys keys;
  @Autowired AuditTrail trail;
  @Autowired LawClock law;

  @Nested
  class WhateverItSays {

    private static final List<String> CANARIES =
        List.of("雀甲标题", "雀乙正文", "雀丙被举报", "雀丁单位", "13722223333", "雀戊地址");

    @Test
    void isKeptNowhereByWhicheverChannelItCame(CapturedOutput log) throws GeneralSecurityException {
      for (String channel : List.of("letter", "visit", "web", "phone", "other")) {
        for (Map<String, Object> meant : List.of(ownHead(), higherCadre())) {
          Map<String, Object> form = form(channel, meant);
          office.register(CITY_INTAKE, form).isProblem(409, "belongs-to-higher-organ");
          if (List.of("web", "phone").contains(channel)) {
            handedUpOnline(channel, form, meant);
          } else {
            handedUpOnPaper(channel);
          }
        }
      }

      assertThat(CANARIES).noneMatch(each -> foundIn(everything(log), each));
      assertThat(foundIn(everything(log), "relay-dispatch")).isTrue();
    }

    @Test
    void wouldBeFoundInANoteOfTheAudit(CapturedOutput log) {
      String canary = "雀己附注";
      assertThat(foundIn(everything(log), canary)).isFalse();

      trail.append(
          new AuditEntry(
              UUID.randomUUID(),
              law.instant(),
              law.instant(),
              "990300-JW-O001",
              "990300-JW",
              "relay-record",
              null,
              0,
              List.of(),
              "DONE",
              canary,
              null));

      assertThat(foundIn(everything(log), canary)).isTrue();
    }

    @Test
    void wouldBeFoundInWhateverSimpleFormItWereWritten() {
      String canary = "雀庚暗记";
      byte[] bytes = canary.getBytes(StandardCharsets.UTF_8);
      for (String written :
          List.of(
              canary,
              Base64.getEncoder().encodeToString(bytes),
              HexFormat.of().formatHex(bytes),
              "\\u96c0\\u5e9a\\u6697\\u8bb0")) {
        database.getCollection("canary").insertOne(new Document("note", "x " + written));
        assertThat(foundIn(Traces.of(database, vault).stored(), canary)).as(written).isTrue();
        database.getCollection("canary").drop();
        assertThat(foundIn(Traces.of(database, vault).stored(), canary)).isFalse();
      }
    }

    private void handedUpOnline(String channel, Map<String, Object> form, Map<String, Object> meant)
        throws GeneralSecurityException {
      byte[] plain = Office.JSON.writeValueAsBytes(form);
      String key = UUID.randomUUID().toString();
      HandedUp handed = handUp(channel, plain, meant, key);

      assertThat(handUp(channel, plain, meant, key)).isEqualTo(handed);
      JsonNode relay = read(CITY_INTAKE, handed.relay());
      assertThat(relay.path("dueOn").asString()).isEqualTo(handed.dueOn().toString());
      assertThat(relay.path("colour").asString()).isEqualTo("green");
      assertThat(relay.path("sha256").asString()).isEqualTo(handed.sha256());

      Answer carried = step(CITY_INTAKE, handed.relay(), "carriage", null).is(200);
      String file = carried.json().path("file").asString();
      assertThat(SealedFileForm.open(handed.relay(), keys.privateKeyOf("990000-JW"), file))
          .isEqualTo(plain);
      assertThat(keepsFile(handed.relay())).isTrue();
      Answer gone = step(CITY_INTAKE, handed.relay(), "dispatch", dispatch("sealed-file")).is(200);

      assertThat(keepsFile(handed.relay())).isFalse();
      assertHandedOver(gone);
      assertThat(gone.json().path("sha256").asString()).isEqualTo(handed.sha256());
    }

    /**
     * Whether the sealed file still stands in the stored relay, sealed once more with its texts.
     */
    private boolean keepsFile(UUID relay) {
      Document stored = database.getCollection("relays").find(Filters.eq("_id", relay)).first();
      return stored != null
          && stored.getEmbedded(List.of("state", "carrier", "ciphertext"), Object.class) != null;
    }

    private void handedUpOnPaper(String channel) {
      UUID id = record(channel, "bypassing-head");
      JsonNode relay = read(CITY_INTAKE, id);
      assertThat(relay.path("dueOn").asString()).isNotBlank();
      assertThat(relay.path("colour").asString()).isEqualTo("green");

      assertHandedOver(step(CITY_INTAKE, id, "dispatch", dispatch("confidential-post")).is(200));
    }

    private void assertHandedOver(Answer gone) {
      assertThat(gone.json().path("status").asString()).isEqualTo("dispatched");
      assertThat(gone.json().path("dispatchedOn").asString()).isEqualTo(law.today().toString());
      assertThat(gone.json().path("signatures").findValuesAsString("officer"))
          .last()
          .isEqualTo("990300-JW-O001");
    }

    private Map<String, Object> form(String channel, Map<String, Object> meant) {
      Map<String, Object> form = with(anonymous(), "channel", channel);
      form.put("accused", List.of(meant, with(Office.accused("雀丙被举报"), "unit", "雀丁单位")));
      form.put("title", "雀甲标题");
      form.put("text", "雀乙正文");
      form.put("receivedOn", law.today().toString());
      Map<String, Object> reporter = with(Office.person(), "mobile", "13722223333");
      form.put("reporter", with(reporter, "address", "雀戊地址"));
      return form;
    }

    private String everything(CapturedOutput log) {
      return Traces.of(database, vault).stored() + Traces.said() + log.getAll();
    }

    /** As it is, in base64 at any offset, in hexadecimal, or escaped. */
    private static boolean foundIn(String text, String canary) {
      byte[] bytes = canary.getBytes(StandardCharsets.UTF_8);
      StringBuilder escaped = new StringBuilder();
      canary.chars().forEach(each -> escaped.append("\\u%04x".formatted(each)));
      Stream<String> shifted =
          Stream.of(0, 1, 2)
              .map(
                  offset -> {
                    byte[] padded = new byte[offset + bytes.length];
                    System.arraycopy(bytes, 0, padded, offset, bytes.length);
                    String coded = Base64.getEncoder().withoutPadding().encodeToString(padded);
                    // The characters at the ends depend on the neighbours.
                    return coded.substring(offset == 0 ? 0 : offset + 1, coded.length() - 1);
                  });
      return Stream.concat(
              Stream.of(canary, HexFormat.of().formatHex(bytes), escaped.toString()), shifted)
          .anyMatch(text.replace("\\\\", "\\")::contains);
    }
  }

  @Nested
  class WhatBypassesTheHead {

    @Test
    void isInNoListTaskViewOrWayOfHis() {
      UUID id = record("letter", "bypassing-head");
      UUID file = handUp("web", new byte[] {1}, ownHead(), UUID.randomUUID().toString()).relay();

      for (UUID each : List.of(id, file)) {
        office.get(CITY_HEAD, RELAYS + "/" + each).isProblem(404, "no-such-relay");
        office.get(CITY_HEAD, RELAYS + "/" + each + "/why").isProblem(404, "no-such-relay");
        post(CITY_HEAD, RELAYS + "/" + each + "/head-signature", null, "\"1\"")
            .isProblem(404, "no-such-relay");
        for (String list :
            List.of(
                RELAYS + "?limit=200",
                RELAYS + "/tasks?limit=200",
                "/api/petitions?limit=200",
                "/api/petitions/tasks?limit=200",
                "/api/petitions/story?matter=" + each)) {
          assertThat(office.get(CITY_HEAD, list).is(200).text()).doesNotContain(each.toString());
        }
        assertThat(office.get(CITY_INTAKE, RELAYS + "?limit=200").is(200).text())
            .contains(each.toString());
        assertThat(office.get(PROVINCE_INTAKE, RELAYS + "?limit=200").is(200).text())
            .contains(each.toString());
      }
    }

    @Test
    void changesNoFigureNumberOrTopic() {
      String figures = office.get(CITY_HEAD, "/api/petitions/figures").is(200).text();
      String numbers = office.get(CITY_INTAKE, numbers()).is(200).text();
      UUID id = record("letter", "bypassing-head");
      step(CITY_INTAKE, id, "dispatch", dispatch("in-person")).is(200);

      assertThat(office.get(CITY_HEAD, "/api/petitions/figures").is(200).text()).isEqualTo(figures);
      assertThat(office.get(CITY_INTAKE, numbers()).is(200).text()).isEqualTo(numbers);
      assertThat(Traces.said()).doesNotContain(id.toString());
    }

    private String numbers() {
      return "/api/petitions/numbers?year=" + law.today().getYear();
    }

    @Test
    void looksToTheHeadLikeARelayThatIsNotThere() {
      UUID id = record("letter", "bypassing-head");

      assertThat(office.get(CITY_HEAD, RELAYS + "/" + id).text().replace(id.toString(), ""))
          .isEqualTo(
              office
                  .get(CITY_HEAD, RELAYS + "/" + new UUID(3, 4))
                  .text()
                  .replace(new UUID(3, 4).toString(), ""));
    }

    @Test
    void isNobodysElse() {
      UUID id = record("visit", "bypassing-head");

      for (TestOfficer each : List.of(CITY_SUPERVISION, CITY_LEADER, CITY_HANDLER, CITY_VIEWER)) {
        office.get(each, RELAYS + "/" + id).isProblem(403, "not-your-role");
        assertThat(office.get(each, RELAYS + "/tasks").is(200).text()).doesNotContain("" + id);
      }
      office.get(COUNTY1_INTAKE, RELAYS + "/" + id).isProblem(404, "no-such-relay");
    }
  }

  @Nested
  class WhatGoesByWayOfTheHead {

    @Test
    void isSignedForByHimBeforeItGoesUpAndByTheHigherOrganAfterwards() {
      UUID id = record("letter", "via-head");
      step(CITY_INTAKE, id, "dispatch", dispatch("in-person"))
          .isProblem(409, "head-has-not-signed");

      step(CITY_HEAD, id, "head-signature", null).is(200);
      step(CITY_INTAKE, id, "dispatch", with(dispatch("in-person"), "takenBy", "990000-JW-O001"))
          .is(200);
      Answer received = step(PROVINCE_INTAKE, id, "receipt", null).is(200);

      assertThat(received.json().path("signatures").findValuesAsString("step"))
          .containsExactly("record", "sign-for", "dispatch", "receive");
    }

    @Test
    void turnsRedWhenItLiesAndIsExplained() {
      UUID id = record("letter", "via-head");

      law.moveTo(law.instant().plus(Duration.ofDays(40)));

      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  office
                      .get(CITY_INTAKE, RELAYS + "/" + id + "/why")
                      .is(200)
                      .text()
                      .contains("relay-colour"));
      assertThat(read(CITY_INTAKE, id).path("colour").asString()).isEqualTo("red");
      JsonNode why = office.get(CITY_INTAKE, RELAYS + "/" + id + "/why").is(200).json();
      assertThat(why.at("/clocks/0/rule").asString()).isEqualTo("R-INT-07");
      assertThat(why.at("/clocks/0/facts/0/zh").asString()).isNotBlank();
      assertThat(office.get(CITY_INTAKE, RELAYS + "/tasks?limit=200").is(200).text())
          .contains(id.toString());
    }
  }

  @Nested
  class TheForm {

    @ParameterizedTest
    @CsvSource({
      "title, 标题, 400, unknown-field",
      "text, 正文, 400, unknown-field",
      "accused, 某人, 400, unknown-field",
      "summary, 摘要, 400, unknown-field",
      "note, 附注, 400, unknown-field",
      "envelope, 2020-7 某人, 422, invalid-value",
      "envelope, 某人, 422, invalid-value",
      "channel, 某人, 422, invalid-value",
      "route, 某人, 422, invalid-value",
      "receivingOrgan, 某人, 422, invalid-value",
      "receivingOrgan, 990301-JW, 422, not-a-higher-organ",
      "receivedAt, 某日, 422, wrong-value",
      "receivedAt, 2119-01-01T00:00:00Z, 422, date-out-of-range"
    })
    void takesNothingThatCouldTellSomething(String field, String value, int status, String code) {
      Answer answer = create(CITY_INTAKE, with(envelope("letter", "via-head"), field, value));

      answer.isProblem(status, code);
      assertThat(answer.text()).doesNotContain(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Envelope", "DispatchForm"})
    void hasNoFieldOfFreeText(String schema) {
      JsonNode described =
          office.get(null, "/v3/api-docs").is(200).json().at("/components/schemas/" + schema);

      assertThat(described.path("properties").isEmpty()).isFalse();
      for (Map.Entry<String, JsonNode> each : described.path("properties").properties()) {
        JsonNode field = each.getValue();
        assertThat(field.has("pattern") || Set.of("date", "date-time").contains(format(field)))
            .as("%s: %s", each.getKey(), field)
            .isTrue();
      }
    }

    private static String format(JsonNode field) {
      return field.path("format").asString("");
    }

    @Test
    void isForThePetitionDepartmentAlone() {
      create(CITY_HEAD, envelope("letter", "via-head")).isProblem(403, "not-your-role");
      create(CITY_SUPERVISION, envelope("letter", "via-head")).isProblem(403, "not-your-role");
    }

    @Test
    void makesOneRelayOfOneKey() {
      String key = UUID.randomUUID().toString();
      String body = Office.JSON.writeValueAsString(envelope("letter", "via-head"));

      Answer one = office.post(CITY_INTAKE, RELAYS, body, "Idempotency-Key", key).is(201);

      assertThat(office.post(CITY_INTAKE, RELAYS, body, "Idempotency-Key", key).is(201).text())
          .isEqualTo(one.text());
      office
          .post(CITY_INTAKE, RELAYS, body.replace("2020-0007", "2020-0008"), "Idempotency-Key", key)
          .isProblem(422, "idempotency-key-reused");
    }
  }

  private HandedUp handUp(String channel, byte[] plain, Map<String, Object> meant, String key) {
    Actor form =
        new Actor("system:public-form", "990300-JW", null, Set.of(Role.INTAKE), "public-form");
    Cause.Creation creation = new Cause.Creation("system:public-form/public-form", key, "f");
    Accused accused =
        new Accused(
            1,
            String.valueOf(meant.get("name")),
            String.valueOf(meant.get("unit")),
            String.valueOf(meant.get("post")),
            new RegionCode("990300"),
            "section",
            null);
    return handUp.handle(
        "990300-JW",
        channel,
        law.today(),
        List.of(accused),
        plain,
        creation,
        new Act(form, creation, law.instant()));
  }

  private static Map<String, Object> ownHead() {
    return with(with(Office.accused("隗采薇"), "unit", "云川市纪委监委"), "post", "书记");
  }

  private static Map<String, Object> higherCadre() {
    return with(with(Office.accused("仇霁川"), "unit", "云川市人民政府"), "post", "市长");
  }

  private Map<String, Object> envelope(String channel, String route) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("envelope", "2020-0007");
    form.put("channel", channel);
    form.put("route", route);
    form.put("receivedAt", law.instant().toString());
    return form;
  }

  private Map<String, Object> dispatch(String way) {
    return Map.of("dispatchedOn", law.today().toString(), "way", way);
  }

  private UUID record(String channel, String route) {
    Answer answer = create(CITY_INTAKE, envelope(channel, route)).is(201);
    return UUID.fromString(answer.json().path("id").asString());
  }

  private Answer create(TestOfficer who, Map<String, ?> form) {
    return office.post(
        who,
        RELAYS,
        Office.JSON.writeValueAsString(form),
        "Idempotency-Key",
        UUID.randomUUID().toString());
  }

  private JsonNode read(TestOfficer who, UUID id) {
    return office.get(who, RELAYS + "/" + id).is(200).json();
  }

  private Answer step(TestOfficer who, UUID id, String step, @Nullable Map<String, ?> body) {
    String tag = "\"" + read(CITY_INTAKE, id).path("revision").asLong() + "\"";
    return post(who, RELAYS + "/" + id + "/" + step, body, tag);
  }

  private Answer post(TestOfficer who, String path, @Nullable Map<String, ?> body, String tag) {
    String text = body == null ? "" : Office.JSON.writeValueAsString(body);
    return office.post(who, path, text, "If-Match", tag);
  }
}
