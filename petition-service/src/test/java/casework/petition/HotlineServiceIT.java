package casework.petition;

import static casework.petition.HotlineClient.accused;
import static casework.petition.HotlineClient.anonymous;
import static casework.petition.HotlineClient.realName;
import static casework.petition.HotlineClient.with;
import static casework.petition.Office.CITY_HANDLER;
import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CITY_SUPERVISION;
import static casework.petition.Office.COUNTY1_INTAKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.petition.HotlineClient.Signed;
import casework.petition.Office.Answer;
import casework.petition.vault.adapter.mongo.VaultStore;
import casework.platform.kernel.Role;
import casework.platform.secrecy.KeyRing;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** A hotline pushes, asks and is told; whoever only pretends to be it gets nowhere. */
@PetitionApp
class HotlineServiceIT {

  private static final CallBackReceiver RECEIVER = new CallBackReceiver();
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Autowired Office office;
  @Autowired MongoDatabase database;
  @Autowired VaultStore vault;
  @Autowired KeyRing keys;
  @LocalServerPort int port;
  private String serial = "";

  @DynamicPropertySource
  static void accounts(DynamicPropertyRegistry registry) {
    registry.add("casework.rules", HotlineServiceIT::rules);
  }

  private static String rules() {
    try {
      Path directory = Files.createTempDirectory("casework-rules");
      Path book = Files.createDirectories(directory.resolve("hotline-accounts"));
      Files.writeString(
          book.resolve("test.json"),
          """
          {"accounts": [
            {"client": "hotline-test", "hotline": "12388-test", "organ": "990300-JW",
             "regions": ["990300"], "mapping": "12388-2015",
             "callBackTo": "http://127.0.0.1:%d/call-backs?from=casework",
             "keys": [
               {"id": "k1", "algorithm": "HMAC-SHA-256", "from": "2020-01-01T00:00:00Z"},
               {"id": "gone", "algorithm": "HMAC-SHA-256", "from": "2020-01-01T00:00:00Z",
                "until": "2021-01-01T00:00:00Z"}],
             "limits": {"batch": 20,
               "callBacks": {"tries": 4, "firstPauseMillis": 50, "longestPauseMillis": 200}}},
            {"client": "hotline-county", "hotline": "12388-county", "organ": "990301-JW",
             "regions": ["990301"], "mapping": "12388-2015",
             "keys": [{"id": "k1", "algorithm": "HMAC-SHA-256", "from": "2020-01-01T00:00:00Z"}]}
          ]}
          """
              .formatted(RECEIVER.port()));
      return directory.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void takeANewSerial() {
    serial = "T-" + COUNT.incrementAndGet();
  }

  private HotlineClient hotline() {
    return new HotlineClient(port, "hotline-test", keys);
  }

  private HotlineClient county() {
    return new HotlineClient(port, "hotline-county", keys);
  }

  private UUID id(String ofSerial) {
    Document found =
        database.getCollection("hotline_reports").find(Filters.eq("seek.serial", ofSerial)).first();
    assertThat(found).as(ofSerial).isNotNull();
    return found.get("_id", UUID.class);
  }

  private long petitions() {
    return database.getCollection("petitions").countDocuments();
  }

  private static void soon(Runnable holds) {
    await().atMost(Duration.ofSeconds(60)).untilAsserted(holds::run);
  }

  private long refusals(String code) {
    return database
        .getCollection("audit")
        .countDocuments(
            Filters.and(Filters.eq("entry.detail", code), Filters.eq("entry.outcome", "REFUSED")));
  }

  @Nested
  class ARecord {

    @Test
    void becomesOnePetitionHoweverOftenItComes() {
      long before = petitions();

      JsonNode first = hotline().push(realName(serial)).is(201).json();
      JsonNode again = hotline().push(realName(serial)).is(201).json();

      assertThat(first.path("status").asString()).isEqualTo("registered");
      assertThat(first.path("replayed").asBoolean()).isFalse();
      assertThat(again.path("replayed").asBoolean()).isTrue();
      assertThat(again.path("receipt")).isEqualTo(first.path("receipt"));
      assertThat(first.path("receipt").asString()).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
      assertThat(petitions()).isEqualTo(before + 1);
      JsonNode petition =
          office.get(CITY_INTAKE, "/api/petitions/" + id(serial)).is(200).json().path("petition");
      assertThat(petition.path("channel").asString()).isEqualTo("web");
      assertThat(petition.path("problem").asString()).isEqualTo("integrity-01");
      assertThat(petition.toString()).contains("signed", "sensitive");
    }

    @Test
    void becomesOnePetitionThoughItComesManyTimesAtOnce() throws InterruptedException {
      long before = petitions();
      try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
          answers.add(senders.submit(() -> hotline().push(realName(serial))));
        }
        for (Future<Answer> each : answers) {
          assertThat(get(each).is(201).json().path("status").asString()).isEqualTo("registered");
        }
      }
      assertThat(petitions()).isEqualTo(before + 1);
      soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("registered"));
    }

    private static Answer get(Future<Answer> future) throws InterruptedException {
      try {
        return future.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }

    @Test
    void isFinishedWhenItComesAgainAfterACrashBetweenItsTwoWrites() {
      String receipt = hotline().push(realName(serial)).is(201).json().path("receipt").asString();
      long before = petitions();
      database
          .getCollection("hotline_reports")
          .updateOne(
              Filters.eq("_id", id(serial)),
              Updates.set("state.state", new Document("is", "arrived")));

      JsonNode again = hotline().push(realName(serial)).is(201).json();

      assertThat(again.path("status").asString()).isEqualTo("registered");
      assertThat(again.path("receipt").asString()).isEqualTo(receipt);
      assertThat(petitions()).isEqualTo(before);
    }

    @Test
    void isAConflictWhereItsSerialHasSaidSomethingElse() {
      hotline().push(anonymous(serial)).is(201);
      long before = petitions();

      hotline()
          .push(with(anonymous(serial), "text", "另一正文"))
          .isProblem(409, "serial-used-otherwise");

      assertThat(petitions()).isEqualTo(before);
      hotline().push(anonymous(serial)).is(201);
    }

    @Test
    void isCheckedAndNotKeptInADryRun() {
      List<Long> before = kept();
      String body = Office.JSON.writeValueAsString(anonymous(serial));

      JsonNode answer = hotline().post("/api/hotline/reports?dryRun=true", body).is(200).json();

      assertThat(answer.path("status").asString()).isEqualTo("registered");
      assertThat(answer.has("receipt") && answer.path("receipt").isString()).isFalse();
      String unknown = Office.JSON.writeValueAsString(with(anonymous(serial), "problem", "999"));
      assertThat(
              hotline()
                  .post("/api/hotline/reports?dryRun=true", unknown)
                  .is(200)
                  .json()
                  .path("status")
                  .asString())
          .isEqualTo("parked");
      assertThat(kept()).isEqualTo(before);
      hotline().get("/api/hotline/reports/" + serial).isProblem(404, "no-such-report");
    }

    /** How many there are of everything that a record leaves behind. */
    private List<Long> kept() {
      List<Long> counts = new ArrayList<>();
      for (String each : List.of("petitions", "hotline_reports", "receipts", "relays")) {
        counts.add(database.getCollection(each).countDocuments());
      }
      counts.add(
          vault.client().getDatabase(vault.database()).getCollection("reporters").countDocuments());
      return counts;
    }

    static Stream<Arguments> wrong() {
      return Stream.of(
          Arguments.of(422, "implausible-value", change("reportType", "1")),
          Arguments.of(422, "invalid-value", change("reportType", "2")),
          Arguments.of(422, "invalid-value", change("site", "99")),
          Arguments.of(422, "invalid-value", change("title", " ")),
          Arguments.of(422, "invalid-value", change("serial", "mit Leerzeichen")),
          Arguments.of(422, "date-out-of-range", change("receivedOn", "2999-01-01")),
          Arguments.of(422, "wrong-value", change("receivedOn", "2020-02-30")),
          Arguments.of(400, "unknown-field", change("rank", "x")),
          Arguments.of(400, "unfit-text", change("text", "a\u0000b")),
          Arguments.of(422, "implausible-value", change(ARecord::badIdNumber)));
    }

    private static UnaryOperator<Map<String, Object>> change(String field, String value) {
      return record -> with(record, field, value);
    }

    private static UnaryOperator<Map<String, Object>> change(
        UnaryOperator<Map<String, Object>> how) {
      return how;
    }

    private static Map<String, Object> badIdNumber(Map<String, Object> record) {
      return with(
          with(record, "reportType", "1"),
          "reporter",
          Map.of(
              "name",
              "测",
              "idNumber",
              "110105194912310021",
              "mobile",
              "13800000000",
              "address",
              "路"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isRefusedAndNotKeptWhereAValueIsWrong(
        int status, String code, UnaryOperator<Map<String, Object>> spoil) {
      long before = database.getCollection("hotline_reports").countDocuments();

      hotline().push(spoil.apply(anonymous(serial))).isProblem(status, code);

      assertThat(database.getCollection("hotline_reports").countDocuments()).isEqualTo(before);
    }

    @Test
    void goesUpUnreadWhereItIsAboutTheOrgansOwnHead() {
      Map<String, Object> head =
          Map.of("name", "隗采薇", "unit", "云川市纪委监委", "post", "书记", "region", "990300", "level", "02");
      Map<String, Object> record =
          with(with(realName(serial), "accused", List.of(head)), "text", "只有上级可以知道的文字");
      long before = petitions();

      JsonNode answer = hotline().push(record).is(201).json();
      assertThat(answer.path("status").asString()).isEqualTo("handed-up");
      assertThat(answer.path("receipt").isString()).isFalse();
      assertThat(hotline().push(record).is(201).json().path("replayed").asBoolean()).isTrue();

      assertThat(petitions()).isEqualTo(before);
      assertThat(Traces.of(database, vault).stored())
          .doesNotContain("只有上级可以知道的文字", "隗采薇\", \"unit\": \"云川市纪委监委\", \"post\": \"书记");
      assertThat(database.getCollection("relays").countDocuments()).isPositive();
      soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("handed-up"));
    }
  }

  @Nested
  class ABatch {

    @Test
    void isAnsweredRecordByRecordInItsOrder() {
      Map<String, Object> elsewhere = with(anonymous(serial + "-e"), "site", "990401");
      Answer answer =
          hotline()
              .batch(
                  List.of(
                      anonymous(serial + "-a"),
                      with(anonymous(serial + "-b"), "rank", "x"),
                      with(anonymous(serial + "-c"), "title", ""),
                      with(anonymous(serial + "-d"), "problem", "999"),
                      elsewhere,
                      "no record",
                      anonymous(serial + "-a"),
                      realName(serial + "-f")));

      JsonNode items = answer.is(200).json().path("items");
      assertThat(items.valueStream().map(HotlineServiceIT::outcome))
          .containsExactly(
              "registered",
              "record-malformed",
              "invalid-value",
              "parked",
              "outside-account-scope",
              "record-malformed",
              "registered",
              "registered");
      assertThat(items.path(6).at("/taken/replayed").asBoolean()).isTrue();
      assertThat(answer.json().path("refused").asInt()).isEqualTo(4);
      assertThat(refusals("outside-account-scope")).isPositive();
    }

    @Test
    void isRefusedWholeWhereItIsTooLong() {
      List<Map<String, Object>> many = new ArrayList<>();
      for (int i = 0; i < 21; i++) {
        many.add(anonymous(serial + "-" + i));
      }
      hotline().batch(many).isProblem(422, "too-many-records");
      hotline().batch(List.of()).isProblem(422, "invalid-value");
    }
  }

  private static String outcome(JsonNode item) {
    return item.path("taken").isObject()
        ? item.at("/taken/status").asString()
        : item.at("/refused/code").asString();
  }

  @Nested
  class ARequest {

    static Stream<Arguments> forged() {
      return Stream.of(
          Arguments.of("signature-refused", spoil(it -> it.withSignature("0".repeat(64)))),
          Arguments.of("signature-refused", spoil(it -> it.withBody(it.type()))),
          Arguments.of("signature-refused", spoil(it -> it.withNonce("abcdefghijklmnopqrst"))),
          Arguments.of("signature-refused", spoil(it -> it.withKey("k9"))),
          Arguments.of("signature-refused", spoil(it -> it.withKey("gone"))),
          Arguments.of(
              "signature-refused", spoil(it -> it.withPath("/api/hotline/reports?dryRun=false"))),
          Arguments.of("signature-refused", spoil(ARequest::later)),
          Arguments.of("signature-missing", spoil(it -> it.withSignature(""))),
          Arguments.of("signature-missing", spoil(it -> it.withNonce("short"))),
          Arguments.of("signature-missing", spoil(it -> it.withTimestamp("yesterday"))),
          Arguments.of("signature-missing", spoil(it -> it.withKey("../k1"))),
          Arguments.of("no-hotline-account", spoil(it -> it.by(stranger()))),
          Arguments.of("signature-refused", spoil(it -> it.by(otherAccount()))),
          Arguments.of("not-your-role", spoil(it -> it.by(CITY_INTAKE))));
    }

    private static UnaryOperator<Signed> spoil(UnaryOperator<Signed> how) {
      return how;
    }

    private static Signed later(Signed signed) {
      return signed.withTimestamp(Long.toString(Long.parseLong(signed.timestamp()) + 1));
    }

    private static TestOfficer stranger() {
      return new TestOfficer(null, null, null, Set.of(Role.HOTLINE), "hotline-nobody");
    }

    private static TestOfficer otherAccount() {
      return new TestOfficer(null, null, null, Set.of(Role.HOTLINE), "hotline-county");
    }

    @ParameterizedTest
    @MethodSource("forged")
    void isRefusedAndAuditedWhereItIsForged(String code, UnaryOperator<Signed> spoil) {
      long before = refusals(code);
      long petitions = petitions();

      hotline().sendSpoilt(anonymous(serial), spoil).isProblem(403, code);

      assertThat(refusals(code)).isEqualTo(before + 1);
      assertThat(petitions()).isEqualTo(petitions);
    }

    @Test
    void isRefusedAndAuditedWhereItIsReplayed() {
      long before = refusals("request-replayed");
      Signed signed =
          hotline()
              .signed(
                  "POST",
                  "/api/hotline/reports",
                  Office.JSON.writeValueAsString(anonymous(serial)));

      hotline().send(signed).is(201);
      hotline().send(signed).isProblem(403, "request-replayed");

      assertThat(refusals("request-replayed")).isEqualTo(before + 1);
    }

    @Test
    void isRefusedAndAuditedOutsideTheWindowAndTakenWithinIt() {
      long before = refusals("request-stale");

      assertThat(at(Duration.ofSeconds(-310)).status()).isEqualTo(403);
      at(Duration.ofSeconds(310)).isProblem(403, "request-stale");
      at(Duration.ofSeconds(-280)).is(200);
      at(Duration.ofSeconds(280)).is(200);

      assertThat(refusals("request-stale")).isEqualTo(before + 2);
    }

    private Answer at(Duration skew) {
      return hotline()
          .send(
              hotline()
                  .signed(
                      "GET",
                      "/api/hotline/reports",
                      "application/json",
                      new byte[0],
                      Instant.now().plus(skew),
                      "k1"));
    }

    @Test
    void isRefusedAndAuditedForASiteTheAccountDoesNotSpeakFor() {
      long before = refusals("outside-account-scope");

      hotline()
          .push(with(anonymous(serial), "site", "990000"))
          .isProblem(403, "outside-account-scope");
      county().push(anonymous(serial)).isProblem(403, "outside-account-scope");
      county().push(with(anonymous(serial), "site", "990301")).is(201);
      hotline().push(with(anonymous(serial), "site", "990302")).is(201);

      assertThat(refusals("outside-account-scope")).isEqualTo(before + 2);
    }

    @Test
    void doesNotNeedToBeReadBeforeItsSignatureIs() {
      hotline()
          .send(hotline().signed("POST", "/api/hotline/reports", "{").withSignature("0".repeat(64)))
          .isProblem(403, "signature-refused");
      hotline().post("/api/hotline/reports", "{").isProblem(400, "body-malformed");
    }
  }

  @Nested
  class AParkedRecord {

    @Test
    void waitsForAPersonAndIsRegisteredUnderTheIdItHasHad() {
      Map<String, Object> record =
          with(
              with(realName(serial), "problem", "999"),
              "accused",
              List.of(accused("测甲"), with(Map.copyOf(accused("测丁")), "level", "77")));
      long before = petitions();

      JsonNode answer = hotline().push(record).is(201).json();
      assertThat(answer.path("status").asString()).isEqualTo("parked");
      assertThat(answer.path("unmapped").valueStream().map(each -> each.path("field").asString()))
          .containsExactlyInAnyOrder("problem", "accused[1].level");
      assertThat(petitions()).isEqualTo(before);
      assertThat(Traces.of(database, vault).stored()).doesNotContain("测丁", "示例正文 " + serial);

      UUID id = id(serial);
      assertThat(office.get(CITY_INTAKE, "/api/hotline/tasks").is(200).text())
          .contains("hotline-parked", id.toString());
      assertThat(office.get(CITY_INTAKE, "/api/hotline/parked").is(200).text()).contains(serial);
      office.get(COUNTY1_INTAKE, "/api/hotline/parked/" + id).isProblem(404, "no-such-report");
      office.get(CITY_HANDLER, "/api/hotline/parked/" + id).isProblem(403, "not-your-role");
      Answer detail = office.get(CITY_INTAKE, "/api/hotline/parked/" + id).is(200);
      assertThat(detail.text()).contains("测丁").doesNotContain("测举报人", "13800000000");

      map(id, detail, Map.of("problem", "integrity-02")).isProblem(422, "still-unmapped");
      map(id, detail, Map.of("problem", "integrity", "accused[1].level", "section"))
          .isProblem(422, "still-unmapped");
      map(id, detail, Map.of("problem", "integrity-02", "accused[1].level", "section")).is(200);

      assertThat(petitions()).isEqualTo(before + 1);
      office.get(CITY_INTAKE, "/api/petitions/" + id).is(200);
      assertThat(hotline().push(record).is(201).json().path("receipt"))
          .isEqualTo(answer.path("receipt"));
      soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("parked", "registered"));
      assertThat(office.get(CITY_INTAKE, "/api/hotline/imports/" + id).is(200).text())
          .contains("未答复");
    }

    private Answer map(UUID id, Answer seen, Map<String, String> codes) {
      List<Map<String, String>> decided =
          codes.entrySet().stream()
              .map(each -> Map.of("field", each.getKey(), "code", each.getValue()))
              .toList();
      return office.post(
          CITY_INTAKE,
          "/api/hotline/parked/" + id + "/mapping",
          Office.JSON.writeValueAsString(Map.of("codes", decided)),
          "If-Match",
          String.valueOf(seen.header("ETag")));
    }

    @Test
    void isRejectedWithAReasonAndForgotten() {
      hotline().push(with(anonymous(serial), "channel", "9")).is(201);
      UUID id = id(serial);
      Answer seen = office.get(CITY_INTAKE, "/api/hotline/parked/" + id).is(200);
      String path = "/api/hotline/parked/" + id + "/rejection";
      String tag = String.valueOf(seen.header("ETag"));

      office
          .post(CITY_INTAKE, path, "{\"reason\":\"bored\"}", "If-Match", tag)
          .isProblem(422, "unknown-code");
      office.post(CITY_INTAKE, path, "{\"reason\":\"unknown-codes\"}", "If-Match", tag).is(200);

      office.get(CITY_INTAKE, "/api/hotline/parked/" + id).isProblem(409, "not-in-that-phase");
      soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("parked", "rejected"));
    }
  }

  @Nested
  class ACallBack {

    @Test
    void comesInOrderSignedAndWithNothingButTheStatus() {
      hotline().push(realName(serial)).is(201);
      UUID id = id(serial);
      office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);
      office.step(CITY_INTAKE, id, "referrals", Map.of()).is(200);

      soon(
          () ->
              assertThat(RECEIVER.taken(serial))
                  .containsExactly("registered", "accepted", "referred"));
      CallBackReceiver.Came first = RECEIVER.of(serial).getFirst();
      assertThat(first.body().propertyNames())
          .containsExactly("hotline", "serial", "sequence", "status", "at");
      String text =
          String.join(
              "\n",
              "CASEWORK-HOTLINE-CALLBACK-1",
              "POST",
              "/call-backs?from=casework",
              header(first, "X-casework-timestamp"),
              header(first, "X-casework-nonce"),
              HotlineClient.hex(
                  HotlineClient.sha256(first.raw().getBytes(StandardCharsets.UTF_8))));
      byte[] secret = keys.newest("hotline-test-k1").getEncoded();
      assertThat(header(first, "X-casework-signature"))
          .isEqualTo(HotlineClient.hex(HotlineClient.hmac(secret, text)));
    }

    private static String header(CallBackReceiver.Came came, String name) {
      return String.join("", came.headers().getOrDefault(name, List.of()));
    }

    @Test
    void isTriedAgainAndKeepsTheLaterOnesWaiting() {
      RECEIVER.answer(serial, time -> time <= 2 ? 500 : 200);
      hotline().push(anonymous(serial)).is(201);
      office.step(CITY_INTAKE, id(serial), "refusal", Map.of("reason", "other-body")).is(200);

      soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("registered", "refused"));
      assertThat(RECEIVER.of(serial).stream().map(each -> each.body().path("sequence").asInt()))
          .containsExactly(1, 1, 1, 2);
    }

    @Test
    void goesToTheDeadLettersAfterSoManyTriesAndComesWhenItIsRedriven() {
      RECEIVER.answer(serial, _ -> 307);
      hotline().push(anonymous(serial)).is(201);
      UUID id = id(serial);

      soon(() -> assertThat(dead(id)).isNotEmpty());
      office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);
      soon(() -> assertThat(dead(id)).contains("\"waiting\":2"));
      assertThat(RECEIVER.of(serial)).as("no redirect is followed").hasSize(4);
      assertThat(office.get(CITY_SUPERVISION, "/api/hotline/tasks").is(200).text())
          .contains("hotline-call-back", id.toString());
      RECEIVER.answer(serial, _ -> 200);
      String path = "/api/hotline/call-backs/" + id + "/redrive";
      String seen = tag(id);
      office.post(CITY_INTAKE, path, "", "If-Match", seen).isProblem(403, "not-your-role");

      office.post(CITY_SUPERVISION, path, "", "If-Match", seen).is(200);

      soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("registered", "accepted"));
      office.post(CITY_SUPERVISION, path, "", "If-Match", seen).isProblem(409, "no-dead-call-back");
    }

    private String dead(UUID id) {
      return office
          .get(CITY_SUPERVISION, "/api/hotline/call-backs/dead")
          .is(200)
          .json()
          .path("items")
          .valueStream()
          .filter(each -> each.path("id").asString().equals(id.toString()))
          .map(JsonNode::toString)
          .findFirst()
          .orElse("");
    }

    private String tag(UUID id) {
      String dead = dead(id);
      return "\""
          + (dead.isEmpty() ? 1 : Office.JSON.readTree(dead).path("revision").asLong())
          + "\"";
    }
  }

  @Nested
  class TheBook {

    @Test
    void tellsHowAReportStandsToItsOwnHotlineAlone() {
      hotline().push(anonymous(serial)).is(201);

      JsonNode report = hotline().get("/api/hotline/reports/" + serial).is(200).json();

      assertThat(report.path("status").asString()).isEqualTo("registered");
      county().get("/api/hotline/reports/" + serial).isProblem(404, "no-such-report");
      hotline().get("/api/hotline/reports/never").isProblem(404, "no-such-report");
    }

    @Test
    void tellsWhatHasChangedSinceTheCursor() {
      hotline().push(anonymous(serial)).is(201);
      String first = untilFound("", serial);

      hotline().push(anonymous(serial + "-later")).is(201);
      String next = untilFound("?since=" + first, serial + "-later");

      assertThat(hotline().get("/api/hotline/reports?since=" + next).is(200).json().path("items"))
          .isEmpty();
      hotline().get("/api/hotline/reports?since=nonsense").isProblem(400, "cursor-malformed");
    }

    private String untilFound(String query, String looked) {
      List<String> cursor = new ArrayList<>();
      soon(
          () -> {
            String asked = query;
            String seen = "";
            String at;
            do {
              JsonNode page = hotline().get("/api/hotline/reports" + asked).is(200).json();
              at = page.path("next").asString("");
              seen = page.path("items").isEmpty() ? "" : page.path("items").toString();
              cursor.clear();
              cursor.add(at);
              asked = "?since=" + at;
            } while (!seen.isEmpty() && !seen.contains("\"" + looked + "\""));
            assertThat(seen).contains("\"" + looked + "\"");
          });
      return cursor.getFirst();
    }

    @Test
    void isComparedByDayAndShowsWhatSomebodyHasTakenOut() {
      String day = "2019-12-24";
      hotline().push(with(anonymous(serial + "-a"), "receivedOn", day)).is(201);
      hotline()
          .push(with(with(anonymous(serial + "-b"), "receivedOn", day), "problem", "999"))
          .is(201);

      JsonNode book = hotline().get("/api/hotline/reconciliation?day=" + day).is(200).json();
      assertThat(book.path("received").asInt()).isEqualTo(2);
      assertThat(book.path("missing")).isEmpty();
      assertThat(book.at("/byStatus/parked").asInt()).isOne();
      assertThat(book.path("digest").asString())
          .isEqualTo(
              HotlineClient.hex(
                  HotlineClient.sha256(
                      (serial + "-a\n" + serial + "-b\n").getBytes(StandardCharsets.UTF_8))));

      database.getCollection("petitions").deleteOne(Filters.eq("_id", id(serial + "-a")));

      assertThat(
              hotline()
                  .get("/api/hotline/reconciliation?day=" + day)
                  .is(200)
                  .json()
                  .path("missing")
                  .valueStream()
                  .map(JsonNode::asString))
          .containsExactly(serial + "-a");
    }
  }

  @Nested
  class AFile {

    private static final String HEADING =
        "编号,站点,受理日期,举报方式,举报类型,被举报人姓名,被举报人单位,被举报人职务,被举报人地区,被举报人级别," + "标题,问题细类,主要问题,是否集体,人数\n";

    private String line(String ofSerial, String problem) {
      return ofSerial
          + ",990300,2019-12-30,4,0,测甲,云川市示例局,示例科科长,990300,04,关于示例事项的反映,"
          + problem
          + ",示例正文,是,3\n";
    }

    private JsonNode bring(String query, String text, Charset charset) {
      return hotline()
          .file("/api/hotline/files" + query, "text/csv", text.getBytes(charset))
          .is(200)
          .json();
    }

    @Test
    void isLookedAtLineByLineAndTakenOnceInEitherEncoding() {
      String text = HEADING + line(serial + "-a", "301") + line(serial + "-b", "999");
      Charset gb = Charset.forName("GB18030");
      long before = petitions();

      JsonNode look = bring("?dryRun=true", text, gb);
      assertThat(look.path("taken").asBoolean()).isFalse();
      assertThat(look.path("lines").valueStream().map(HotlineServiceIT::outcome))
          .containsExactly("registered", "parked");
      assertThat(petitions()).isEqualTo(before);

      assertThat(bring("", text, gb).path("taken").asBoolean()).isTrue();
      JsonNode again = bring("", text, StandardCharsets.UTF_8);
      assertThat(again.at("/lines/0/taken/replayed").asBoolean()).isTrue();
      assertThat(petitions()).isEqualTo(before + 1);
    }

    @Test
    void isTakenWholeOrAsFarAsItIsGoodAsAskedFor() {
      String text = HEADING + line(serial + "-a", "301") + line("mit Leerzeichen", "301");
      long before = petitions();

      JsonNode none = bring("", text, StandardCharsets.UTF_8);
      assertThat(none.path("taken").asBoolean()).isFalse();
      assertThat(none.path("refused").asInt()).isOne();
      assertThat(none.at("/lines/1/refused/field").asString()).isEqualTo("serial");
      assertThat(none.at("/lines/1/place").asInt()).isEqualTo(3);
      assertThat(petitions()).isEqualTo(before);

      JsonNode some = bring("?allOrNothing=false", text, StandardCharsets.UTF_8);
      assertThat(some.path("taken").asBoolean()).isTrue();
      assertThat(petitions()).isEqualTo(before + 1);
    }

    @Test
    void isBroughtByAnOfficerOfTheOrganToo() {
      String list = Office.JSON.writeValueAsString(List.of(anonymous(serial)));

      office.post(CITY_INTAKE, "/api/hotline/files?hotline=12388-test", list).is(200);
      office
          .post(COUNTY1_INTAKE, "/api/hotline/files?hotline=12388-test", list)
          .isProblem(403, "no-hotline-account");
      office
          .post(CITY_HANDLER, "/api/hotline/files?hotline=12388-test", list)
          .isProblem(403, "not-your-role");
      office.get(CITY_INTAKE, "/api/petitions/" + id(serial)).is(200);
    }

    @Test
    void isRefusedWithItsLineWhereItCannotBeReadAndWholeWhereItIsTooLarge() {
      byte[] broken = (HEADING + "\u0001").getBytes(StandardCharsets.UTF_8);
      broken[broken.length - 1] = (byte) 0xFF;
      Answer answer = hotline().file("/api/hotline/files", "text/csv", broken);
      answer.isProblem(422, "unreadable-file");
      assertThat(answer.json().path("line").asInt()).isEqualTo(2);
      byte[] huge = new byte[300 * 1024];
      hotline().file("/api/hotline/files", "text/csv", huge).isProblem(413, "body-too-large");
    }
  }

  @Nested
  class TheFeed {

    @Test
    void tellsEachOrganItsOwnFactsOnceAndInOrder() {
      String start = drain(CITY_HEAD, new ArrayList<>(), "");
      hotline().push(anonymous(serial)).is(201);
      UUID id = id(serial);
      office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);

      List<JsonNode> seen = new ArrayList<>();
      String[] at = {start};
      soon(
          () -> {
            at[0] = drain(CITY_HEAD, seen, at[0]);
            assertThat(of(seen, id))
                .containsExactly(
                    "casework.petition.registered.v1", "casework.petition.accepted.v1");
          });
      assertThat(seen.toString()).doesNotContain("测甲", "示例");
      List<JsonNode> countys = new ArrayList<>();
      drain(COUNTY1_INTAKE, countys, "");
      assertThat(of(countys, id)).isEmpty();
      office.get(CITY_HANDLER, "/api/petitions/changes").isProblem(403, "not-your-role");
      office
          .get(CITY_HEAD, "/api/petitions/changes?cursor=nonsense")
          .isProblem(400, "cursor-malformed");
    }

    @Test
    void hasNoPlaceEmptyAndNoFactTwice() {
      hotline().push(anonymous(serial)).is(201);
      soon(
          () -> {
            List<Document> all =
                database.getCollection("petition_changes").find().into(new ArrayList<>());
            assertThat(all.stream().map(each -> each.getLong("_id")).sorted())
                .isEqualTo(Stream.iterate(1L, each -> each + 1).limit(all.size()).toList());
            assertThat(all.stream().map(each -> each.get("event"))).doesNotHaveDuplicates();
            assertThat(all.stream().map(each -> each.get("petition"))).contains(id(serial));
          });
    }

    private String drain(TestOfficer who, List<JsonNode> into, String cursor) {
      String at = cursor;
      while (true) {
        String asked = at.isEmpty() ? "" : "?cursor=" + at;
        JsonNode page = office.get(who, "/api/petitions/changes" + asked).is(200).json();
        page.path("items").forEach(into::add);
        at = page.path("next").asString();
        if (page.path("items").isEmpty()) {
          return at;
        }
      }
    }

    private static List<String> of(List<JsonNode> facts, UUID petition) {
      return facts.stream()
          .filter(each -> each.path("petition").asString().equals(petition.toString()))
          .map(each -> each.path("type").asString())
          .toList();
    }
  }

  /** What a hotline does in a bad hour, in small; the seed is in the failure's message. */
  @Nested
  class ABadHour {

    private static final int REPORTS = 240;
    private static final String DAY = "2019-12-20";
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void losesNothingAndDoesNothingTwice() throws InterruptedException {
      List<Map<String, Object>> records = new ArrayList<>();
      for (int i = 0; i < REPORTS; i++) {
        String each = "%s-%03d".formatted(serial, i);
        Map<String, Object> record = i % 3 == 0 ? realName(each) : anonymous(each);
        records.add(
            with(i % 20 == 7 ? with(record, "problem", "9" + i) : record, "receivedOn", DAY));
        int bad = random.nextInt(3);
        RECEIVER.answer(each, time -> time <= bad ? 500 : 200);
      }
      Map<String, String> book = new ConcurrentHashMap<>();
      List<Map<String, Object>> twice = new ArrayList<>(records);
      twice.addAll(records);
      Collections.shuffle(twice, random);

      send(twice, book, true);
      send(
          records.stream().filter(each -> !book.containsKey(serialOf(each))).toList(), book, false);

      assertThat(book).as("seed %d", seed).hasSize(REPORTS);
      assertThat(registered()).as("seed %d", seed).isEqualTo(REPORTS - REPORTS / 20);
      soon(
          () ->
              book.forEach(
                  (each, status) ->
                      assertThat(RECEIVER.taken(each))
                          .as("%s, seed %d", each, seed)
                          .containsExactly(status)));
      JsonNode day = hotline().get("/api/hotline/reconciliation?day=" + DAY).is(200).json();
      assertThat(day.path("digest").asString()).isEqualTo(digest(new TreeSet<>(book.keySet())));
      assertThat(day.path("missing")).isEmpty();

      Document one =
          database
              .getCollection("petitions")
              .findOneAndDelete(Filters.eq("_id", id("%s-000".formatted(serial))));
      assertThat(one).isNotNull();
      assertThat(
              hotline()
                  .get("/api/hotline/reconciliation?day=" + DAY)
                  .is(200)
                  .json()
                  .path("missing"))
          .as("the book shows what was taken out")
          .hasSize(1);
    }

    private static String serialOf(Map<String, Object> record) {
      return String.valueOf(record.get("serial"));
    }

    private long registered() {
      return database
          .getCollection("hotline_reports")
          .find(
              Filters.and(
                  Filters.eq("seek.receivedOn", DAY), Filters.eq("seek.status", "registered")))
          .into(new ArrayList<>())
          .stream()
          .filter(
              each ->
                  database
                          .getCollection("petitions")
                          .countDocuments(Filters.eq("_id", each.get("_id", UUID.class)))
                      == 1)
          .count();
    }

    private static String digest(Set<String> serials) {
      StringBuilder text = new StringBuilder();
      serials.forEach(each -> text.append(each).append('\n'));
      return HotlineClient.hex(
          HotlineClient.sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Eight at a time, in batches of any size; with faults some answers never arrive. */
    private void send(List<Map<String, Object>> records, Map<String, String> book, boolean faults)
        throws InterruptedException {
      try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
        for (int at = 0; at < records.size(); ) {
          int end = Math.min(records.size(), at + 1 + random.nextInt(20));
          List<Map<String, Object>> batch = List.copyOf(records.subList(at, end));
          int fault = faults ? random.nextInt(6) : 9;
          senders.execute(() -> send(batch, book, fault));
          at = end;
        }
      }
    }

    private void send(List<Map<String, Object>> batch, Map<String, String> book, int fault) {
      String body = Office.JSON.writeValueAsString(Map.of("records", batch));
      String path = "/api/hotline/batches";
      Answer answer =
          switch (fault) {
            // A clock that is far off; and an encoding that is not JSON's.
            case 0 ->
                hotline()
                    .send(
                        hotline()
                            .signed(
                                "POST",
                                path,
                                "application/json",
                                body.getBytes(StandardCharsets.UTF_8),
                                Instant.now().minusSeconds(900),
                                "k1"));
            case 1 -> hotline().file(path, "application/json", body.getBytes(GB18030));
            default -> hotline().post(path, body);
          };
      if (fault == 0) {
        answer.isProblem(403, "request-stale");
      } else if (fault == 1) {
        answer.is(400);
      } else if (fault != 2) {
        for (JsonNode each : answer.is(200).json().path("items")) {
          book.put(
              each.at("/taken/serial").asString(each.toString()),
              each.at("/taken/status").asString("refused"));
        }
      }
    }

    private static final Charset GB18030 = Charset.forName("GB18030");
  }
}
