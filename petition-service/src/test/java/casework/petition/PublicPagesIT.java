package casework.petition;

import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CITY_SUPERVISION;
import static casework.petition.Office.CITY_VIEWER;
import static casework.petition.Office.COUNTY1_INTAKE;
import static casework.petition.Office.anonymous;
import static casework.petition.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Visitor.File;
import casework.petition.Visitor.Page;
import casework.petition.vault.adapter.mongo.VaultStore;
import casework.platform.directory.DirectoryCopy;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What somebody can do who has no account, and what the office sees of it. */
@PetitionApp
@ExtendWith(OutputCaptureExtension.class)
class PublicPagesIT {

  private static final byte[] EVIDENCE = "示例证据".getBytes(StandardCharsets.UTF_8);

  @Autowired Office office;
  @Autowired DirectoryCopy directory;
  @Autowired MongoDatabase database;
  @Autowired VaultStore vault;
  @LocalServerPort int port;

  private Visitor visitor;

  @BeforeEach
  void come() {
    visitor = new Visitor(port);
  }

  /** Looked for from the newest on: the store is that of all tests. */
  private UUID petitionOf(String code) {
    Document row =
        database.getCollection("receipts").find().into(new ArrayList<>()).reversed().stream()
            .filter(
                each ->
                    office.get(CITY_INTAKE, "/api/petitions/" + each.get("petition")).status()
                        == 200)
            .filter(each -> slip(each.get("petition", UUID.class)).contains(code))
            .findFirst()
            .orElseThrow();
    return row.get("petition", UUID.class);
  }

  private String slip(UUID id) {
    return office.get(CITY_INTAKE, "/api/petitions/" + id + "/slip").text();
  }

  @Nested
  class TheForm {

    @Test
    void becomesAPetitionWithItsEvidence() {
      Page receipt =
          visitor.post("/public/petitions", visitor.report(), new File("x.txt", EVIDENCE));

      assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
      UUID id = petitionOf(receipt.code());
      JsonNode read =
          office.get(CITY_INTAKE, "/api/petitions/" + id + "/allegation").is(200).json();
      assertThat(read.path("text").asString()).isEqualTo("第一行\n第二行");
      JsonNode thread = office.get(CITY_INTAKE, "/api/petitions/" + id + "/thread").is(200).json();
      assertThat(thread.at("/entries/0/files/0/name").asString()).isEqualTo("evidence-1.txt");
      assertThat(thread.at("/entries/0/files/0/scanned").asBoolean()).isFalse();
      String file = thread.at("/entries/0/files/0/id").asString();
      Office.Answer opened =
          office.get(CITY_INTAKE, "/api/petitions/" + id + "/thread/files/" + file).is(200);
      assertThat(opened.text()).isEqualTo("示例证据");
      assertThat(opened.header("content-disposition")).contains("evidence-1.txt");
      office
          .get(CITY_INTAKE, "/api/petitions/" + id + "/thread/files/" + UUID.randomUUID())
          .is(404);
    }

    @Test
    void givesTheSameReceiptForTheSameToken() {
      Map<String, String> form = visitor.report();

      String first = visitor.post("/public/petitions", form, new File("x.txt", EVIDENCE)).code();
      String again = visitor.post("/public/petitions", form, new File("x.txt", EVIDENCE)).code();
      Page other = visitor.post("/public/petitions", and(form, "text", "另一件事"));

      assertThat(again).isEqualTo(first);
      assertThat(other.status()).isEqualTo(409);
      assertThat(other.text()).doesNotContain(first);
      JsonNode thread =
          office.get(CITY_INTAKE, "/api/petitions/" + petitionOf(first) + "/thread").json();
      assertThat(thread.path("entries").size()).isEqualTo(1);
    }

    @Test
    void takesAReportUnderAName() {
      Map<String, String> form = visitor.report();
      form.put("reporter", "person");
      Page missing = visitor.post("/public/petitions", form);
      form.put("ownName", "测乙");
      form.put("idNumber", "11010519491231002X");
      form.put("mobile", "13800000000");
      form.put("address", "示例路1号");
      Page receipt = visitor.post("/public/petitions", form);

      assertThat(missing.status()).isEqualTo(422);
      assertThat(missing.text()).contains("#idNumber", "#mobile", "#ownName", "#address");
      assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
      assertThat(slip(petitionOf(receipt.code()))).contains("实名");
    }

    @Test
    void saysOfEachFieldWhatIsWrongAndKeepsWhatWasWritten() {
      Map<String, String> form = visitor.report();
      form.putAll(Map.of("title", "", "problem", "political", "region1", "000000", "level1", "x"));
      form.put("text", "<script>alert(1)</script>");
      form.put("name2", "测丙");

      Page page = visitor.post("/public/petitions", form, new File("x.txt", EVIDENCE));

      assertThat(page.status()).isEqualTo(422);
      assertThat(page.text())
          .contains("#title", "#problem", "#region1", "#level1", "#unit2", "#files")
          .contains("&lt;script&gt;alert(1)")
          .doesNotContain("<script");
      assertThat(page.token()).isEqualTo(form.get("token"));
    }

    @Test
    void refusesFilesThatCannotBeMadeHarmless() {
      Page page =
          visitor.post(
              "/public/petitions",
              visitor.report(),
              new File(
                  "x.svg",
                  "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8)));
      Page empty = visitor.post("/public/petitions", visitor.report(), new File("x", new byte[0]));
      Page large =
          visitor.post(
              "/public/petitions", visitor.report(), new File("x", new byte[8 * 1024 * 1024]));

      File[] eleven = Collections.nCopies(11, new File("x.txt", EVIDENCE)).toArray(File[]::new);
      Page many = visitor.post("/public/petitions", visitor.report(), eleven);

      assertThat(many.status()).isEqualTo(422);
      assertThat(many.text()).contains("文件数量已经达到上限");
      assertThat(page.status()).isEqualTo(422);
      assertThat(page.text()).contains("不接收这种文件");
      assertThat(empty.text()).contains("空文件");
      assertThat(large.status()).isEqualTo(413);
    }

    @Test
    void isNotTakenWithoutAGoodToken() {
      Page page = visitor.post("/public/petitions", and(visitor.report(), "token", "made.1.up"));
      Page form = visitor.get("/public/petitions");

      assertThat(page.status()).isEqualTo(403);
      assertThat(page.token()).isNotEqualTo("made.1.up");
      assertThat(page.text()).contains("第一行");
      assertThat(form.token()).isNotEqualTo(visitor.get("/public/petitions").token());
    }

    @Test
    void handsOnWhatBelongsToTheHigherOrganAndSaysNoMore() {
      Map<String, String> form = visitor.report();
      form.put("name1", "隗采薇");
      form.put("unit1", "云川市纪委监委");
      form.put("post1", "书记");
      form.put("text", "金丝雀移交正文");
      long before = database.getCollection("petitions").countDocuments();

      Page receipt = visitor.post("/public/petitions", form, new File("x.txt", EVIDENCE));
      Page again = visitor.post("/public/petitions", form, new File("x.txt", EVIDENCE));

      assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
      assertThat(receipt.text()).contains("移交").doesNotContain("隗采薇");
      assertThat(again.code()).isEqualTo(receipt.code());
      assertThat(database.getCollection("petitions").countDocuments()).isEqualTo(before);
      assertThat(Traces.of(database, vault).stored()).doesNotContain("金丝雀移交正文");
      Page looked = visitor.look(receipt.code());
      assertThat(looked.status()).isEqualTo(200);
      assertThat(looked.text()).contains("已经移交").doesNotContain("<textarea");
    }

    @Test
    void takesNoWordForWhatWasHandedOnAndSaysSo() {
      Map<String, String> higher = visitor.report();
      higher.put("name1", "隗采薇");
      higher.put("unit1", "云川市纪委监委");
      higher.put("post1", "书记");
      String gone = visitor.post("/public/petitions", higher).code();
      String here = visitor.post("/public/petitions", visitor.report()).code();

      Page said = visitor.say(visitor.look(here), gone, Map.of("text", "补充"));

      assertThat(said.status()).isEqualTo(422);
      assertThat(said.text()).contains("没有保存", "已经移交").doesNotContain("class=\"done\"");
    }
  }

  @Nested
  class TheCode {

    @Test
    void opensTheThreadAndLetsTheReporterAnswer() {
      String code = visitor.post("/public/petitions", visitor.report()).code();
      UUID id = petitionOf(code);
      office
          .post(
              CITY_INTAKE,
              "/api/petitions/" + id + "/thread/questions",
              "{\"text\":\"在<哪里>发生？\"}",
              "Idempotency-Key",
              UUID.randomUUID().toString())
          .is(201);

      Page asked = visitor.look(code.toLowerCase(Locale.ROOT).replace("-", " "));
      Page answered =
          visitor.say(
              asked, code, Map.of("question", "1", "text", "在示例路"), new File("a.txt", EVIDENCE));

      assertThat(asked.text()).contains("在&lt;哪里&gt;发生？", "已经收到").doesNotContain("O001");
      assertThat(answered.status()).as(answered.text()).isEqualTo(201);
      assertThat(answered.text()).contains("在示例路", "evidence-1.txt");
      JsonNode thread = office.get(CITY_INTAKE, "/api/petitions/" + id + "/thread").is(200).json();
      assertThat(thread.path("openQuestions").isEmpty()).isTrue();
      assertThat(thread.at("/entries/1/text").asString()).isEqualTo("在示例路");
      assertThat(thread.at("/entries/1/answers").asInt()).isEqualTo(1);
      assertThat(thread.at("/entries/1").has("on") && !thread.at("/entries/1/on").isNull())
          .isFalse();
      assertThat(tasks(id)).contains("petition-reading");
      office
          .post(
              CITY_INTAKE,
              "/api/petitions/" + id + "/thread/readings",
              "{\"upTo\":2}",
              "Idempotency-Key",
              UUID.randomUUID().toString())
          .is(201);
      assertThat(tasks(id)).doesNotContain("petition-reading");
    }

    private List<String> tasks(UUID id) {
      return office
          .get(CITY_INTAKE, "/api/petitions/tasks?limit=200")
          .is(200)
          .json()
          .path("items")
          .valueStream()
          .filter(each -> id.toString().equals(each.path("matter").asString()))
          .map(each -> each.path("kind").asString())
          .toList();
    }

    @Test
    void isOfAnyChannelAndTellsProgressInPlainWords() {
      Office.Answer letter = office.register(CITY_INTAKE, anonymous()).is(201);
      String code = letter.json().path("receipt").asString();

      assertThat(visitor.look(code).text()).contains("正在审核是否受理");
      office.step(CITY_INTAKE, letter.id(), "acceptance", Map.of("category", "accusation")).is(200);
      assertThat(visitor.look(code).text()).contains("正在办理");
      office.step(CITY_INTAKE, letter.id(), "referrals", Map.of()).is(200);
      assertThat(visitor.look(code).text()).contains("正在办理").doesNotContain("测甲", "线索");
    }

    @Test
    void findsTheThreadAgainWhereThePetitionHasMovedUp() {
      Office.Answer county =
          office
              .register(COUNTY1_INTAKE, with(anonymous(), "accused", List.of(Office.accused("测升"))))
              .is(201);
      String code = county.json().path("receipt").asString();
      visitor.say(visitor.look(code), code, Map.of("text", "随件上移"), new File("a.txt", EVIDENCE));
      appointHead("测升");
      try {
        office
            .step(COUNTY1_INTAKE, county.id(), "acceptance", Map.of("category", "accusation"), 1)
            .is(200);

        assertThat(visitor.look(code).text()).contains("随件上移", "evidence-1.txt");
        assertThat(visitor.say(visitor.look(code), code, Map.of("text", "再补充")).status())
            .isEqualTo(201);
        UUID above = movedUp();
        JsonNode thread =
            office.get(CITY_INTAKE, "/api/petitions/" + above + "/thread").is(200).json();
        assertThat(thread.at("/entries/0/text").asString()).isEqualTo("随件上移");
        String file = thread.at("/entries/0/files/0/id").asString();
        assertThat(
                office
                    .get(CITY_INTAKE, "/api/petitions/" + above + "/thread/files/" + file)
                    .is(200)
                    .text())
            .isEqualTo("示例证据");
        office.get(COUNTY1_INTAKE, "/api/petitions/" + county.id() + "/thread").is(404);
      } finally {
        office.learnDirectory();
      }
    }

    @Test
    void findsTheThreadAgainWhereThePetitionHasBeenForwardedTo() {
      Office.Answer city = office.register(CITY_INTAKE, anonymous()).is(201);
      String code = city.json().path("receipt").asString();
      visitor.say(visitor.look(code), code, Map.of("text", "随件下转"), new File("a.txt", EVIDENCE));

      UUID below =
          UUID.fromString(
              office
                  .step(CITY_INTAKE, city.id(), "forwarding", Map.of("organ", "990301-JW"), 1)
                  .is(200)
                  .json()
                  .path("arrived")
                  .asString());

      assertThat(visitor.look(code).text()).contains("随件下转", "evidence-1.txt");
      String path = "/api/petitions/" + below + "/thread";
      JsonNode thread = office.get(COUNTY1_INTAKE, path).is(200).json();
      assertThat(thread.at("/entries/0/text").asString()).isEqualTo("随件下转");
      String file = thread.at("/entries/0/files/0/id").asString();
      assertThat(office.get(COUNTY1_INTAKE, path + "/files/" + file).is(200).text())
          .isEqualTo("示例证据");
      Document emptied =
          Objects.requireNonNull(
              database.getCollection("threads").find(new Document("_id", city.id())).first());
      assertThat(emptied.get("state", Document.class).getList("entries", Document.class))
          .as("nothing of it stays above")
          .isEmpty();
    }

    private UUID movedUp() {
      return office
          .get(CITY_INTAKE, "/api/petitions?status=registered&limit=200")
          .is(200)
          .json()
          .path("items")
          .valueStream()
          .filter(each -> each.path("restricted").asBoolean())
          .map(each -> UUID.fromString(each.path("id").asString()))
          .filter(
              each ->
                  office
                      .get(CITY_INTAKE, "/api/petitions/" + each + "/thread")
                      .text()
                      .contains("随件上移"))
          .findFirst()
          .orElseThrow();
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

    @Test
    void isNoneWhereNobodyIssuedIt() {
      Page wrong = visitor.look("0000-0000-0000-0000");
      Page malformed = visitor.look("\"; drop");

      assertThat(wrong.status()).isEqualTo(404);
      assertThat(wrong.text()).contains("没有这个查询码");
      assertThat(malformed.status()).isEqualTo(404);
    }

    @Test
    void addsTheSameWordOnceAndNothingByABadToken() {
      String code = visitor.post("/public/petitions", visitor.report()).code();
      Page page = visitor.look(code);

      visitor.say(page, code, Map.of("text", "补充"));
      Page twice = visitor.say(page, code, Map.of("text", "补充"));
      Page forged = visitor.say(page, code, Map.of("text", "补充", "token", "x"));
      Page nothing = visitor.say(visitor.look(code), code, Map.of("text", ""));
      Page wrong = visitor.say(page, "0000-0000-0000-0000", Map.of("text", "补充"));

      assertThat(twice.status()).isEqualTo(201);
      assertThat(forged.status()).isEqualTo(422);
      assertThat(nothing.status()).isEqualTo(422);
      assertThat(wrong.status()).isEqualTo(404);
      assertThat(twice.text().split("class=\"yours\"", -1)).hasSize(2);
    }
  }

  @Nested
  class TheOffice {

    @Test
    void readsAndAsksAsFarAsItMayReadTheAllegation() {
      UUID id = office.register(CITY_INTAKE, anonymous()).is(201).id();
      String path = "/api/petitions/" + id + "/thread";
      String body = "{\"text\":\"示例\"}";
      String key = UUID.randomUUID().toString();

      office.get(CITY_SUPERVISION, path).is(200);
      office.get(COUNTY1_INTAKE, path).is(404);
      office.get(CITY_VIEWER, path).is(403);
      office.post(COUNTY1_INTAKE, path + "/questions", body, "Idempotency-Key", key).is(404);
      office.post(CITY_INTAKE, path + "/notices", body, "Idempotency-Key", key).is(201);
      Office.Answer again =
          office.post(CITY_INTAKE, path + "/notices", body, "Idempotency-Key", key).is(201);
      assertThat(again.json().path("entries").size()).isEqualTo(1);
      office
          .post(CITY_INTAKE, path + "/notices", "{\"text\":\"另\"}", "Idempotency-Key", key)
          .isProblem(422, "idempotency-key-reused");
    }

    @Test
    void printsASlipWithTheCodeForItsOwnPetitionsOnly() {
      Office.Answer letter = office.register(CITY_INTAKE, anonymous()).is(201);
      String path = "/api/petitions/" + letter.id() + "/slip";

      assertThat(office.get(CITY_INTAKE, path).is(200).text())
          .contains(letter.json().path("receipt").asString())
          .contains(letter.json().at("/petition/number").asString())
          .doesNotContain("测甲", "<script");
      office.get(COUNTY1_INTAKE, path).is(404);
      office.get(CITY_HEAD, path).is(403);
    }
  }

  @Nested
  class TheTraces {

    private static final String ADDRESS = "203.0.113.77";
    private static final String AGENT = "CanaryBrowser/77.0";

    @Test
    void areNoneOfAddressBrowserFileNameOrMaker(CapturedOutput log) {
      Visitor marked =
          new Visitor(
              port,
              "User-Agent",
              AGENT,
              "X-Forwarded-For",
              ADDRESS,
              "Accept-Language",
              "canary-language");
      Page receipt =
          marked.post(
              "/public/petitions", marked.report(), new File("canary-file-name.txt", EVIDENCE));
      Page page = marked.look(receipt.code());
      marked.say(
          page, receipt.code(), Map.of("text", "金丝雀补充"), new File("canary-second.txt", EVIDENCE));
      marked.look("WRONG-CANARY-CODE");
      marked.post("/public/petitions", Map.of("text", "金丝雀坏表"), new File("canary-bad", EVIDENCE));

      String all = Traces.of(database, vault).stored() + Traces.said() + log.getAll() + chunks();

      assertThat(all)
          .contains("petitions")
          .doesNotContain(ADDRESS, AGENT, "canary", "金丝雀补充", "金丝雀坏表", "示例证据")
          .doesNotContain(receipt.code(), receipt.code().replace("-", ""), "WRONG-CANARY-CODE");
    }

    /** Files lie in pieces of bytes, which the text of a document does not show. */
    private String chunks() {
      StringBuilder all = new StringBuilder();
      for (Document each : database.getCollection("attachments.chunks").find()) {
        all.append(new String(each.get("data", Binary.class).getData(), StandardCharsets.UTF_8));
      }
      return all.toString();
    }

    @Test
    void wouldBeFound() {
      database.getCollection("canary").insertOne(new Document("from", ADDRESS));
      try {
        assertThat(Traces.of(database, vault).stored()).contains(ADDRESS);
      } finally {
        database.getCollection("canary").drop();
      }
    }

    @Test
    void areNotLeftInTheBrowserEither() {
      for (Page each :
          List.of(
              visitor.get("/public/petitions"),
              visitor.get("/public/receipts?lang=en"),
              visitor.look("0000-0000-0000-0000"),
              visitor.get("/public/style.css"))) {
        assertThat(each.headers()).doesNotContainKey("set-cookie");
        assertThat(each.header("cache-control")).isEqualTo("no-store");
        assertThat(each.header("referrer-policy")).isEqualTo("no-referrer");
        assertThat(each.header("content-security-policy"))
            .contains("default-src 'none'", "style-src 'self'", "form-action 'self'")
            .doesNotContain("unsafe");
        assertThat(each.text()).doesNotContain("<script", "http://", "https://", " style=");
      }
    }
  }

  private static Map<String, String> and(Map<String, String> form, String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(form);
    changed.put(name, value);
    return changed;
  }
}
