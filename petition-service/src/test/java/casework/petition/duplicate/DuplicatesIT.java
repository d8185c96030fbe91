package casework.petition.duplicate;

import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CITY_LEAD;
import static casework.petition.Office.CITY_VIEWER;
import static casework.petition.Office.COUNTY1_INTAKE;
import static casework.petition.Office.COUNTY2_HEAD;
import static casework.petition.Office.COUNTY2_INTAKE;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.act;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office;
import casework.petition.PetitionApp;
import casework.petition.duplicate.DuplicateSetGenerator.Report;
import casework.petition.intake.application.Belongings;
import casework.petition.intake.domain.PetitionId;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PetitionApp
class DuplicatesIT {

  private static final String DUPLICATES = "/api/petitions/duplicates";

  /** One for all tests, so that each tells something of its own. */
  private static final DuplicateSetGenerator WORDS = new DuplicateSetGenerator(11);

  @Autowired private Office office;
  @Autowired private MongoDatabase database;
  @Autowired private List<Belongings> belongings;

  private static Map<String, Object> form(Report report, boolean named) {
    Map<String, Object> form = new LinkedHashMap<>(named ? Office.realName() : Office.anonymous());
    Map<String, Object> accused = Office.accused(report.name());
    accused.put("unit", report.unit());
    accused.put("post", report.post());
    form.put("accused", List.of(accused));
    form.put("title", report.title());
    form.put("text", report.text());
    return form;
  }

  private UUID register(TestOfficer who, Report report, String receivedOn, boolean named) {
    return office
        .register(who, Office.with(form(report, named), "receivedOn", receivedOn))
        .is(201)
        .id();
  }

  private JsonNode proposal(TestOfficer who, UUID petition) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> office.get(who, DUPLICATES + "/" + petition), each -> each.status() == 200)
        .json();
  }

  @Test
  void proposesAPersonConfirmsAndTakesBackAgain() {
    Report report = WORDS.report();
    UUID first = register(CITY_INTAKE, report, "2019-12-27", true);
    UUID later = register(CITY_INTAKE, report, "2019-12-30", true);

    JsonNode proposed = proposal(CITY_INTAKE, later);
    assertThat(proposed.at("/candidates/0/first").asString()).isEqualTo(first.toString());
    assertThat(proposed.at("/candidates/0/likeness").asInt()).isEqualTo(100);
    assertThat(proposed.at("/candidates/0/reasons").valueStream().map(JsonNode::asString))
        .containsExactly("text", "accused", "place", "problem");
    assertThat(open(CITY_INTAKE)).contains(later).doesNotContain(first);

    JsonNode owed = office.get(CITY_INTAKE, "/api/petitions/" + later).json();
    String dueOn = owed.at("/petition/notice/dueOn").asString();
    JsonNode repeat = office.step(CITY_INTAKE, later, "repeat", Map.of("of", first)).is(200).json();
    assertThat(repeat.at("/repeat/first").asString()).isEqualTo(first.toString());
    assertThat(repeat.at("/notice/ground").asString()).isEqualTo("repeat");
    assertThat(repeat.path("waits").valueStream().map(JsonNode::asString))
        .containsExactly("closure");
    office.step(CITY_INTAKE, later, "referrals", Map.of()).isProblem(409, "not-in-that-phase");
    Awaitility.await()
        .untilAsserted(
            () -> {
              assertThat(open(CITY_INTAKE)).doesNotContain(later);
              assertThat(standing(later)).isEqualTo("confirmed");
            });
    assertThat(rows("repeat=repeat")).contains(later).doesNotContain(first);
    assertThat(rows("repeat=first")).contains(first).doesNotContain(later);
    assertThat(noticed(CITY_LEAD)).contains(later);

    JsonNode undone =
        office
            .step(CITY_INTAKE, later, "repeat-undoing", Map.of("reason", "other-matter"))
            .is(200)
            .json();
    assertThat(undone.path("repeat").isNull()).isTrue();
    assertThat(undone.at("/notice/dueOn").asString()).isEqualTo(dueOn);
    Awaitility.await().untilAsserted(() -> assertThat(standing(later)).isEqualTo("undone"));
    assertThat(rows("repeat=first")).contains(first, later);
  }

  @Test
  void keepsARejectionAndDoesNotAskAgain() {
    Report report = WORDS.report();
    UUID first = register(CITY_INTAKE, report, "2019-12-27", false);
    UUID later = register(CITY_INTAKE, report, "2019-12-30", false);
    long revision = proposal(CITY_INTAKE, later).path("revision").asLong();

    office
        .post(
            CITY_INTAKE,
            DUPLICATES + "/" + later + "/rejections",
            "{\"first\":\"" + first + "\"}",
            "If-Match",
            "\"" + revision + "\"")
        .is(200);

    assertThat(open(CITY_INTAKE)).doesNotContain(later);
    office
        .post(
            CITY_INTAKE,
            DUPLICATES + "/" + later + "/rejections",
            "{\"first\":\"" + first + "\"}",
            "If-Match",
            "\"" + (revision + 1) + "\"")
        .isProblem(409, "duplicate-settled");
  }

  @Test
  void aCountySeesItsOwnAloneAndNobodyProposesAcrossOrgans() {
    Report report = WORDS.report();
    UUID city = register(CITY_INTAKE, report, "2019-12-27", false);
    UUID first = register(COUNTY1_INTAKE, report, "2019-12-27", false);
    UUID later = register(COUNTY1_INTAKE, report, "2019-12-30", false);

    JsonNode proposed = proposal(COUNTY1_INTAKE, later);

    assertThat(proposed.path("candidates").size()).isEqualTo(1);
    assertThat(proposed.at("/candidates/0/first").asString()).isEqualTo(first.toString());
    office.get(COUNTY1_INTAKE, DUPLICATES + "/" + city).isProblem(404, "no-such-duplicate");
    office.get(COUNTY2_HEAD, DUPLICATES + "/" + later).isProblem(404, "no-such-duplicate");
    office.get(CITY_HEAD, DUPLICATES + "/" + later).is(200);
    office.get(CITY_VIEWER, DUPLICATES + "/" + later).is(403);
    assertThat(open(COUNTY2_INTAKE)).doesNotContain(later);
    office
        .post(
            CITY_INTAKE,
            DUPLICATES + "/" + later + "/rejections",
            "{\"first\":\"" + first + "\"}",
            "If-Match",
            "\"" + proposed.path("revision").asLong() + "\"")
        .isProblem(403, "not-your-organ");
    office
        .step(COUNTY1_INTAKE, later, "repeat", Map.of("of", city), 1)
        .isProblem(404, "no-such-petition");
  }

  @Test
  void flattensAChainWhicheverLinkIsConfirmedFirst() {
    Report report = WORDS.report();
    UUID first = register(CITY_INTAKE, report, "2019-12-26", false);
    UUID second = register(CITY_INTAKE, report, "2019-12-27", false);
    UUID third = register(CITY_INTAKE, report, "2019-12-30", false);

    office.step(CITY_INTAKE, third, "repeat", Map.of("of", second)).is(200);
    office.step(CITY_INTAKE, second, "repeat", Map.of("of", first)).is(200);

    JsonNode repeat =
        office.get(CITY_INTAKE, "/api/petitions/" + third).json().at("/petition/repeat");
    assertThat(repeat.path("first").asString()).isEqualTo(first.toString());
    assertThat(repeat.path("of").asString()).isEqualTo(second.toString());
    office.step(CITY_INTAKE, first, "repeat", Map.of("of", third)).isProblem(409, "first-is-later");
  }

  @Test
  void keepsNoTraceOfWhatIsForgotten() {
    Report report = WORDS.report();
    UUID first = register(CITY_INTAKE, report, "2019-12-27", false);
    UUID last = register(CITY_INTAKE, report, "2019-12-30", false);
    proposal(CITY_INTAKE, last);

    belongings.forEach(each -> each.forget(new PetitionId(first), act(MONDAY)));
    belongings.forEach(each -> each.forget(new PetitionId(first), act(MONDAY)));

    assertThat(database.getCollection("duplicate_traces").countDocuments(Filters.eq("_id", first)))
        .isZero();
    assertThat(database.getCollection("duplicate_traces").countDocuments(Filters.eq("_id", last)))
        .isPositive();
  }

  @Test
  void keepsNoTraceOfWhatIsRefused() {
    Report report = WORDS.report();
    Map<String, Object> higher = Office.accused("隗采薇");
    higher.put("unit", "云川市纪委监委");
    higher.put("post", "书记");
    office
        .register(CITY_INTAKE, Office.with(form(report, false), "accused", List.of(higher)))
        .isProblem(409, "belongs-to-higher-organ");

    UUID first = register(CITY_INTAKE, report, "2019-12-27", false);
    UUID later = register(CITY_INTAKE, report, "2019-12-30", false);

    assertThat(proposal(CITY_INTAKE, later).path("candidates").size()).isEqualTo(1);
    assertThat(proposal(CITY_INTAKE, later).at("/candidates/0/first").asString())
        .isEqualTo(first.toString());
  }

  @Test
  void countsBothWaysAndEveryNumberOpensToItsRows() {
    Report report = WORDS.report();
    UUID first = register(COUNTY2_INTAKE, report, "2019-12-27", true);
    UUID later = register(COUNTY2_INTAKE, report, "2019-12-30", false);
    for (UUID each : List.of(first, later)) {
      office.step(COUNTY2_INTAKE, each, "acceptance", Map.of("category", "accusation")).is(200);
    }
    office.step(COUNTY2_INTAKE, later, "repeat", Map.of("of", first)).is(200);
    office.step(COUNTY2_INTAKE, later, "closure", Map.of("outcome", "kept-for-reference")).is(200);

    String period = "from=2019-12-01&to=2019-12-31&organ=990302-JW";
    JsonNode figures = office.get(COUNTY2_HEAD, "/api/petitions/figures?" + period).is(200).json();

    long repeats = figures.at("/byRepetition/repeat").asLong();
    long firsts = figures.at("/byRepetition/first").asLong();
    assertThat(repeats).isPositive();
    assertThat(repeats + firsts).isEqualTo(figures.path("petitions").asLong());
    assertThat(rows(COUNTY2_HEAD, "repeat=repeat&" + period)).hasSize((int) repeats);
    assertThat(rows(COUNTY2_HEAD, "repeat=first&" + period)).hasSize((int) firsts);
    assertThat(rows(COUNTY2_HEAD, "accepted=true&repeat=repeat&" + period))
        .hasSize(figures.at("/shares/repeat/numerator").asInt())
        .contains(later);
    assertThat(rows(COUNTY2_HEAD, "accepted=true&" + period))
        .hasSize(figures.at("/shares/repeat/denominator").asInt());
    office.get(COUNTY2_HEAD, "/api/petitions?organ=990301-JW").isProblem(404, "no-such-organ");
    office.get(COUNTY2_HEAD, "/api/petitions?repeat=third").isProblem(422, "unknown-code");
  }

  private List<UUID> open(TestOfficer who) {
    return ids(office.get(who, DUPLICATES + "?limit=200"), "petition");
  }

  private String standing(UUID petition) {
    return office
        .get(CITY_INTAKE, DUPLICATES + "/" + petition)
        .json()
        .at("/candidates/0/standing")
        .asString();
  }

  private List<UUID> rows(String filter) {
    return rows(CITY_INTAKE, filter + "&organ=990300-JW");
  }

  private List<UUID> rows(TestOfficer who, String filter) {
    return ids(office.get(who, "/api/petitions?limit=200&" + filter), "id");
  }

  private List<UUID> noticed(TestOfficer who) {
    return ids(
        office.get(who, "/api/petitions/repeats?from=2019-01-01&to=2021-12-31&limit=200"),
        "petition");
  }

  private static List<UUID> ids(Office.Answer answer, String field) {
    return answer
        .is(200)
        .json()
        .path("items")
        .valueStream()
        .map(each -> UUID.fromString(each.path(field).asString()))
        .toList();
  }
}
