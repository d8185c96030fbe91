package casework.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.platform.directory.DirectoryCopy;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Role;
import casework.platform.time.LawClock;
import casework.testkit.kafka.EventSample;
import casework.testkit.tokens.TestIssuer;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Works with the running service as its officers do: by HTTP, and by the events it hears. */
@TestComponent
public final class Desk {

  public static final String CITY = "990300-JW";
  public static final String COUNTY = "990301-JW";

  /** The city's party secretary; he does not sign in. */
  public static final String SECRETARY = "990300-C001";

  /** A principal of a bureau of the city. */
  public static final String CHIEF = "990300-C011";

  /** Another one. */
  public static final String OTHER_CHIEF = "990300-C012";

  /** The head of the stationed body that stands last of the year. */
  public static final String LAST_HEAD = CITY + "-O114";

  /** A vice-secretary of the city. */
  public static final String VICE = "990300-C002";

  public static final String PLAN_TEXT = "测试谈话方案正文";
  public static final String MINUTES = "测试谈话记录正文";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Environment environment;
  private final LawClock law;
  private final DirectoryCopy directory;
  private final MongoDatabase database;

  @Autowired
  Desk(Environment environment, LawClock law, DirectoryCopy directory, MongoDatabase database) {
    this.environment = environment;
    this.law = law;
    this.directory = directory;
    this.database = database;
  }

  /** Tells the service of a city with two counties below it. */
  public void knowOrgans() {
    for (String organ : List.of(CITY, COUNTY, "990302-JW")) {
      String parent = organ.equals(CITY) ? "null" : "\"" + CITY + "\"";
      String history =
          """
          {"organ": "%1$s", "versions": [{"organ": "%1$s", "name": "%1$s", "level": "COUNTY", "region": "990300", "parent": %2$s, "head": null,
            "departments": [{"code": "%1$s-D2", "name": "第一室", "kind": "HANDLING"}, {"code": "%1$s-D3", "name": "第二室", "kind": "HANDLING"},
              {"code": "%1$s-P14", "name": "派驻第十四组", "kind": "STATIONED"}],
            "officers": [{"officer": "%1$s-O214", "name": "某", "department": "%1$s-P14", "post": "组员"},
              {"officer": "%1$s-O114", "name": "某", "department": "%1$s-P14", "post": "组长"}],
            "cadres": [], "validFrom": "2018-01-01"}]}
          """
              .formatted(organ, parent);
      directory.learn(organ, history.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Tells the service of the city's committee, of two bureaus and of who leads them. */
  public void knowCadres() {
    unit("990300-U001", "PARTY_COMMITTEE");
    unit("990300-U002", "DEPARTMENT");
    unit("990300-U003", "DEPARTMENT");
    cadre(SECRETARY, "990300-U001", "PRINCIPAL");
    cadre(VICE, "990300-U001", "TEAM_MEMBER");
    cadre(CHIEF, "990300-U002", "PRINCIPAL");
    cadre(OTHER_CHIEF, "990300-U003", "PRINCIPAL");
  }

  private void unit(String code, String kind) {
    learn(
        "unit/" + code,
        """
        {"unit": "%s", "versions": [{"validFrom": "2018-01-01", "name": "某单位", "organ": "%s",
          "kind": "%s", "active": true, "posts": []}]}
        """
            .formatted(code, CITY, kind));
  }

  private void cadre(String id, String unit, String kind) {
    learn(
        "cadre/" + id,
        """
        {"cadre": "%s", "versions": [{"validFrom": "2018-01-01", "name": "某干部", "organ": "%s",
          "managedBy": "%s", "status": "SERVING", "posts": [{"unit": "%s", "post": "%s-P01",
          "title": "某职", "kind": "%s", "since": "2018-01-01"}]}]}
        """
            .formatted(id, CITY, CITY, unit, unit, kind));
  }

  private void learn(String key, String history) {
    directory.learn(key, history.getBytes(StandardCharsets.UTF_8));
  }

  /** Every document of the service's database, as text. */
  public String everythingStored() {
    StringBuilder text = new StringBuilder();
    for (String collection : database.listCollectionNames()) {
      database
          .getCollection(collection)
          .find()
          .forEach(document -> text.append(document).append('\n'));
    }
    return text.toString();
  }

  /** The officer an access token speaks for. */
  public String officerOf(String bearer) {
    String claims = bearer.substring("Bearer ".length()).split("\\.")[1];
    return JsonMapper.shared()
        .readTree(Base64.getUrlDecoder().decode(claims))
        .path("officer")
        .asString();
  }

  public LocalDate today() {
    return law.today();
  }

  /** Moves the law's clock and waits until everything that follows has come to rest. */
  public void moveTo(LocalDate day) {
    if (day.isAfter(law.today())) {
      law.moveTo(LawDays.startOf(day).plusSeconds(9 * 3600));
    }
    settled();
  }

  public void settled() {
    TestOfficer admin = TestOfficer.anOfficer("O-ADMIN").as(Role.SYSTEM_ADMIN);
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(
            () -> assertThat(get(admin, "/internal/settled").text()).contains("\"settled\":true"));
  }

  public static TestOfficer officer(String organ, String name, String room, Role... roles) {
    return TestOfficer.anOfficer(organ + "-" + name).of(organ).in(organ + "-" + room).as(roles);
  }

  public static TestOfficer supervisor(String organ) {
    return officer(organ, "supervision", "D1", Role.CASE_SUPERVISION);
  }

  public static TestOfficer head(String organ) {
    return officer(organ, "head", "LD", Role.HEAD);
  }

  public static TestOfficer leader(String organ) {
    return officer(organ, "leader", "LD", Role.LEADER_IN_CHARGE);
  }

  public static TestOfficer lead(String organ) {
    return officer(organ, "lead", "D2", Role.DEPARTMENT_LEAD);
  }

  public static TestOfficer keeper(String organ) {
    return officer(organ, "handler", "D2", Role.HANDLER);
  }

  public static TestOfficer viewer(String organ) {
    return officer(organ, "viewer", "D1", Role.VIEWER);
  }

  /** A fact of another service, as it would say it today. */
  public EventSample fact(
      String type, String service, UUID matter, long sequence, Map<String, ?> body) {
    return EventSample.of(
            "casework." + type + ".v1",
            "/casework/" + service,
            JsonMapper.shared().valueToTree(body))
        .about(matter)
        .numbered(sequence)
        .id(Identifiers.derive("event", matter.toString(), "" + sequence))
        .lawAt(law.instant());
  }

  /** Says that a cadre was appointed to lead a county's bureau; takes office in two weeks. */
  public EventSample appointed(String cadre, UUID appointment, long sequence) {
    return fact(
        "cadre.appointed",
        "scoring-service",
        ofCadre(cadre),
        sequence,
        Map.of(
            "cadre",
            cadre,
            "organ",
            CITY,
            "appointment",
            appointment.toString(),
            "unit",
            "990301-U003",
            "post",
            "990301-U003-P01",
            "postKind",
            "principal",
            "decidedOn",
            today().toString(),
            "takesOfficeOn",
            today().plusDays(14).toString()));
  }

  public static UUID ofCadre(String cadre) {
    return Identifiers.derive("cadre", cadre);
  }

  public EventSample sanctioned(UUID matter, String cadre, String organ, String measure) {
    return fact(
        "sanction.imposed",
        "clue-service",
        matter,
        1,
        Map.of(
            "case", matter.toString(),
            "clue", Identifiers.derive("clue-of", matter.toString()).toString(),
            "organ", organ,
            "person", 1,
            "cadre", cadre,
            "measures", List.of(measure),
            "decidedOn", today().toString()));
  }

  /** The first duty of that kind with that person, once it is there. */
  public JsonNode awaitMandate(TestOfficer who, String kind, String target) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () ->
                get(who, "/api/talks/mandates?kind=" + kind + "&target=" + target)
                    .json()
                    .at("/items/0"),
            found -> !found.isMissingNode());
  }

  public void awaitStage(TestOfficer who, String mandate, String stage) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(
            () ->
                assertThat(
                        get(who, "/api/talks/mandates/" + mandate)
                            .json()
                            .at("/line/stage")
                            .asString())
                    .isEqualTo(stage));
  }

  public Answer get(TestOfficer who, String path) {
    return send(request(who, path).GET());
  }

  /** A step on the duty, or the talk, as it is now. */
  public Answer step(TestOfficer who, String matter, String step, Object body) {
    String at = "/api/talks/" + matter;
    String organ = who.organ() == null ? CITY : who.organ();
    return post(who, at + "/" + step, get(head(organ), at).etag(), body);
  }

  /** A step that must go through. */
  public JsonNode done(TestOfficer who, String matter, String step, Object body) {
    Answer answer = step(who, matter, step, body);
    assertThat(answer.status()).as(step + ": " + answer.text()).isEqualTo(200);
    return answer.json();
  }

  public Answer post(TestOfficer who, String path, @Nullable String ifMatch, Object body) {
    HttpRequest.Builder request =
        request(who, path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(text(body)));
    if (ifMatch != null && !ifMatch.isEmpty()) {
      request.header("If-Match", ifMatch);
    }
    return send(request);
  }

  public Answer create(TestOfficer who, String path, String key, Object body) {
    return send(
        request(who, path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(text(body))));
  }

  private static String text(Object body) {
    return body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body);
  }

  private HttpRequest.Builder request(TestOfficer who, String path) {
    String port = environment.getProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", TestIssuer.shared().bearer(who));
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return Answer.of(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What a plan is asked with. */
  public static Map<String, Object> plan(
      String kind, String capacity, List<Map<String, Object>> persons) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("department", CITY + "-D2");
    body.put("kind", kind);
    body.put("plannedFor", "2020-02-03");
    body.put("form", persons.size() == 1 ? "INDIVIDUAL" : "COLLECTIVE");
    body.put("initiative", "OWN");
    body.put("principal", SECRETARY);
    body.put("speaker", SECRETARY);
    body.put("capacity", capacity);
    body.put("healthKnown", true);
    body.put("mindKnown", true);
    body.put("persons", persons);
    body.put("text", PLAN_TEXT);
    return body;
  }

  /** Somebody who is to be talked to, for a duty or for none. */
  public static Map<String, Object> person(String id, String... mandates) {
    return Map.of("id", id, "mandates", List.of(mandates));
  }

  /** What the record of a talk with these is asked with. */
  public Map<String, Object> record(List<String> present, List<String> said) {
    return Map.of(
        "heldOn",
        today().toString(),
        "place",
        "谈话室",
        "present",
        present,
        "said",
        said,
        "minutes",
        MINUTES,
        "opinion",
        "谈话人测试意见");
  }

  /** The content a talk must have, as it says itself. */
  public List<String> content(String talk) {
    return get(head(CITY), "/api/talks/" + talk)
        .json()
        .path("content")
        .valueStream()
        .map(each -> each.asString())
        .toList();
  }

  /** A talk that has just been planned. */
  public String planned(TestOfficer who, String key, Map<String, Object> plan) {
    Answer answer = create(who, "/api/talks", key, plan);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().at("/line/id").asString();
  }
}
