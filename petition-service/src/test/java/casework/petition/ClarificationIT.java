package casework.petition;

import static casework.petition.Office.CITY_HANDLER;
import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CITY_SUPERVISION;
import static casework.petition.Office.CITY_VIEWER;
import static casework.petition.Office.COUNTY1_HANDLER;
import static casework.petition.Office.COUNTY1_INTAKE;
import static casework.petition.Office.COUNTY2_HEAD;
import static casework.petition.Office.JSON;
import static casework.petition.Office.anonymous;
import static casework.petition.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import casework.petition.clarification.application.Clarifications;
import casework.petition.clarification.application.Notices;
import casework.petition.vault.adapter.mongo.VaultStore;
import casework.platform.document.RenderedDocument;
import casework.platform.kernel.Role;
import casework.platform.time.LawClock;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Untrue reports and clarifications through the whole application. */
@PetitionApp
class ClarificationIT {

  private static final String UNTRUE = "/api/petitions/untrue-reports";
  private static final String CLEARED = "/api/petitions/clarifications";
  private static final TestOfficer COUNTY1_HEAD =
      TestOfficer.anOfficer("990301-JW-O007").of("990301-JW").in("990301-JW-LD").as(Role.HEAD);

  @Autowired Office office;
  @Autowired LawClock law;
  @Autowired MongoDatabase database;
  @Autowired VaultStore vault;
  @Autowired Clarifications clarifications;
  @Autowired Notices notices;

  private UUID petition = new UUID(0, 0);

  @BeforeEach
  void refer() {
    petition = office.register(COUNTY1_INTAKE, anonymous()).is(201).id();
    step(
            COUNTY1_INTAKE,
            "/api/petitions/" + petition,
            "acceptance",
            Map.of("category", "accusation"),
            1)
        .is(200);
  }

  private UUID untrue(String finding) {
    step(COUNTY1_INTAKE, "/api/petitions/" + petition, "referrals", Map.of(), 2).is(200);
    office.handOver(petition, COUNTY1_HANDLER, law.instant());
    return id(create(COUNTY1_HANDLER, UNTRUE, finding(finding)).is(201));
  }

  @Nested
  class AnUntrueReport {

    @Test
    void isNotFoundBeforeAnybodyHasLookedIntoIt() {
      create(COUNTY1_INTAKE, UNTRUE, finding("untrue")).isProblem(409, "not-verified");
    }

    @Test
    void becomesAFalseAccusationByTheCitysDecisionAlone() {
      UUID id = untrue("untrue");
      step(COUNTY1_HANDLER, UNTRUE + "/" + id, "proposal", proposal(), 1).is(200);

      step(COUNTY1_HEAD, UNTRUE + "/" + id, "decision", approval(), 2)
          .isProblem(403, "needs-higher-organ");
      for (TestOfficer each : List.of(COUNTY1_INTAKE, COUNTY1_HANDLER, CITY_HANDLER, CITY_INTAKE)) {
        step(each, UNTRUE + "/" + id, "decision", approval(), 2).isProblem(403, "not-your-role");
      }
      step(COUNTY2_HEAD, UNTRUE + "/" + id, "decision", approval(), 2)
          .isProblem(404, "no-such-clarification-file");
      Answer decided = step(CITY_HEAD, UNTRUE + "/" + id, "decision", approval(), 2).is(200);

      assertThat(decided.json().path("status").asString()).isEqualTo("false-accusation");
      assertThat(decided.json().at("/decision/organ").asString()).isEqualTo("990300-JW");
      step(
              COUNTY1_HANDLER,
              UNTRUE + "/" + id,
              "consequences",
              Map.of("kind", "judiciary", "identity", "neither", "on", law.today().toString()),
              3)
          .isProblem(409, "not-for-that-identity");
      step(
              COUNTY1_HANDLER,
              UNTRUE + "/" + id,
              "consequences",
              Map.of(
                  "kind", "public-security", "identity", "neither", "on", law.today().toString()),
              3)
          .is(200);
    }

    @Test
    void isNotProposedWhereItWasAMistake() {
      UUID id = untrue("mistaken");

      step(COUNTY1_HANDLER, UNTRUE + "/" + id, "proposal", proposal(), 1)
          .isProblem(409, "not-in-that-phase");
      step(COUNTY1_HANDLER, UNTRUE + "/" + id, "revision", null, 1).is(200);
      step(COUNTY1_HANDLER, UNTRUE + "/" + id, "proposal", proposal(), 2).is(200);
      Answer rejected =
          step(CITY_HEAD, UNTRUE + "/" + id, "rejection", Map.of("finding", "mistaken"), 3).is(200);

      assertThat(rejected.json().path("status").asString()).isEqualTo("mistaken");
    }

    @Test
    void isInTheListsOfThoseWhoNeedToKnow() {
      UUID id = untrue("untrue");

      for (TestOfficer each : List.of(COUNTY1_HANDLER, COUNTY1_INTAKE, CITY_SUPERVISION)) {
        assertThat(everyPage(each, UNTRUE + "?status=untrue&limit=200")).contains(id.toString());
      }
      assertThat(everyPage(CITY_HANDLER, UNTRUE + "?limit=200")).doesNotContain(id.toString());
      assertThat(everyPage(COUNTY2_HEAD, UNTRUE + "?limit=200")).doesNotContain(id.toString());
      office.get(CITY_HANDLER, UNTRUE + "/" + id).isProblem(404, "no-such-clarification-file");
      office.get(CITY_VIEWER, UNTRUE + "/" + id).isProblem(403, "not-your-role");
      office.get(CITY_SUPERVISION, UNTRUE + "?status=false").isProblem(422, "unknown-code");
    }

    @ParameterizedTest
    @CsvSource({
      "finding, false-accusation, 422, unknown-code",
      "note, 附注, 400, unknown-field",
      "accused, 9, 400, wrong-type"
    })
    void isNoFalseAccusationByFinding(String field, String value, int status, String code) {
      step(COUNTY1_INTAKE, "/api/petitions/" + petition, "referrals", Map.of(), 2).is(200);

      create(COUNTY1_HANDLER, UNTRUE, with(finding("untrue"), field, value))
          .isProblem(status, code);
    }
  }

  @Nested
  class AClarification {

    private static final String MATTER = "所反映的雀辛事项经核查不属实。";

    @Test
    void leadsFromTheCheckListToTheNoticeAndTheVisit() throws IOException {
      UUID id = id(create(COUNTY1_HANDLER, CLEARED, form(untrue("untrue"))).is(201));
      String path = CLEARED + "/" + id;
      assertThat(tasks(COUNTY1_HEAD)).contains("clarification-approval", id.toString());
      step(COUNTY1_HANDLER, path, "approval", Map.of("approved", true), 1)
          .isProblem(403, "not-your-role");
      step(COUNTY1_HEAD, path, "approval", Map.of("approved", true), 1).is(200);
      step(COUNTY1_HANDLER, path, "notice", Map.of("number", "青纪澄〔2020〕1号"), 2).is(200);
      String today = law.today().toString();
      step(COUNTY1_HANDLER, path, "ways", Map.of("way", "meeting", "on", today), 3).is(200);
      step(COUNTY1_HANDLER, path, "closure", null, 4).isProblem(409, "visit-still-open");
      String due = law.today().plusMonths(3).toString();
      step(COUNTY1_HANDLER, path, "visits", Map.of("dueOn", due), 4).is(200);
      assertThat(tasks(COUNTY1_HANDLER)).contains("clarification-visit", due);
      step(
              COUNTY1_HANDLER,
              path,
              "visit-result",
              Map.of("number", 1, "heldOn", today, "result", "effect-gone"),
              5)
          .is(200);
      step(COUNTY1_HANDLER, path, "closure", null, 6).is(200);

      JsonNode detail = office.get(COUNTY1_HANDLER, path).is(200).json();
      assertThat(detail.path("matter").asString()).isEqualTo(MATTER);
      assertThat(detail.at("/clarification/status").asString()).isEqualTo("closed");
      assertNotice(id);
    }

    private void assertNotice(UUID id) throws IOException {
      Answer file = office.get(COUNTY1_HANDLER, CLEARED + "/" + id + "/notice").is(200);
      assertThat(file.header("content-type")).contains("wordprocessingml");
      var notice = Objects.requireNonNull(clarifications.find(id).orElseThrow().state().notice());
      byte[] kept = notices.file(id, notice);
      assertThat(RenderedDocument.digest(kept)).isEqualTo(notice.digest());
      try (XWPFWordExtractor word =
          new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(kept)))) {
        assertThat(word.getText())
            .contains("青禾县纪委监委", "青纪澄〔2020〕1号", "测甲", MATTER, "不作为对本人的总体评价")
            .doesNotContain("{{");
      }
    }

    @Test
    void standsInTheStoreAsCiphertextAlone() {
      create(COUNTY1_HANDLER, CLEARED, form(untrue("untrue"))).is(201);

      assertThat(Traces.of(database, vault).stored()).doesNotContain("雀辛");
      assertThat(Traces.said()).doesNotContain("雀辛");
    }

    @Test
    void isRefusedWithoutAPrincipleOrTheWrittenWay() {
      UUID report = untrue("mistaken");
      Map<String, Object> form = form(report);

      create(COUNTY1_HANDLER, CLEARED, with(form, "checkList", ticks().subList(0, 4)))
          .isProblem(409, "principle-not-met");
      create(COUNTY1_HANDLER, CLEARED, with(form, "ways", List.of("circular")))
          .isProblem(409, "also-in-writing");
      create(COUNTY1_HANDLER, CLEARED, with(form, "appraisal", "一贯优秀"))
          .isProblem(400, "unknown-field");
      create(COUNTY1_HANDLER, CLEARED, with(form, "trigger", "x")).isProblem(422, "unknown-code");
      create(COUNTY1_HANDLER, CLEARED, with(form, "untrueReport", new UUID(7, 7).toString()))
          .isProblem(404, "no-such-clarification-file");
    }

    @Test
    void isSentBackByTheHeadAndSeenByThoseWhoNeedToKnow() {
      UUID id = id(create(COUNTY1_HANDLER, CLEARED, form(untrue("untrue"))).is(201));
      String path = CLEARED + "/" + id;

      step(COUNTY1_HEAD, path, "approval", Map.of("approved", false), 1).is(200);

      step(COUNTY1_HANDLER, path, "notice", Map.of("number", "青纪澄〔2020〕2号"), 2)
          .isProblem(409, "not-in-that-phase");
      office.get(COUNTY1_HANDLER, path + "/notice").is(404);
      office.get(COUNTY2_HEAD, path).isProblem(404, "no-such-clarification-file");
      office.get(CITY_HANDLER, path + "/why").isProblem(404, "no-such-clarification-file");
      office.get(CITY_VIEWER, path).isProblem(403, "not-your-role");
      assertThat(everyPage(CITY_SUPERVISION, CLEARED + "?status=returned&limit=200"))
          .contains(id.toString());
      assertThat(office.get(CITY_SUPERVISION, path + "/why").is(200).json().has("trail")).isTrue();
    }

    private String tasks(TestOfficer who) {
      return office.get(who, CLEARED + "/tasks?limit=200").is(200).text();
    }

    private Map<String, Object> form(UUID report) {
      Map<String, Object> form = new LinkedHashMap<>();
      form.put("untrueReport", report.toString());
      form.put("trigger", "rights-or-life-harmed");
      form.put("checkList", ticks());
      form.put("ways", List.of("written", "meeting"));
      form.put("matter", MATTER);
      return form;
    }

    private List<Map<String, Object>> ticks() {
      return Stream.of(
              "one-person-one-matter",
              "job-performance-only",
              "investigated-with-documents",
              "conduct-has-been-good",
              "recognised-by-organisation-and-public")
          .map(each -> Map.<String, Object>of("principle", each, "evidence", List.of("调3号")))
          .toList();
    }
  }

  private Map<String, Object> finding(String finding) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("petition", petition.toString());
    form.put("accused", 1);
    form.put("finding", finding);
    form.put("evidence", List.of("调3号"));
    return form;
  }

  private static Map<String, Object> proposal() {
    return Map.of(
        "situations", List.of("slander"), "aggravations", List.of(), "evidence", List.of("调4号"));
  }

  private static Map<String, Object> approval() {
    return Map.of("approval", "云纪批〔2020〕5号");
  }

  private String everyPage(TestOfficer who, String path) {
    return office.get(who, path).is(200).text();
  }

  private static UUID id(Answer answer) {
    return UUID.fromString(answer.json().path("id").asString());
  }

  private Answer create(TestOfficer who, String path, Map<String, ?> form) {
    return office.post(
        who, path, JSON.writeValueAsString(form), "Idempotency-Key", UUID.randomUUID().toString());
  }

  private Answer step(
      TestOfficer who, String path, String step, @Nullable Map<String, ?> body, long revision) {
    return office.post(
        who,
        path + "/" + step,
        body == null ? "" : JSON.writeValueAsString(body),
        "If-Match",
        "\"" + revision + "\"");
  }
}
