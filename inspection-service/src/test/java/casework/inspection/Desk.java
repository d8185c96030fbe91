package casework.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.platform.directory.DirectoryCopy;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Role;
import casework.platform.time.LawClock;
import casework.testkit.kafka.TestBroker;
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
import java.util.List;
import java.util.Map;
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
    // The clue ledger, which is not here, would have made its topic.
    TestBroker.topics("casework.clue.v1");
    for (String organ : List.of(CITY, COUNTY, "990302-JW")) {
      String parent = organ.equals(CITY) ? "null" : "\"" + CITY + "\"";
      String history =
          """
          {"organ": "%1$s", "versions": [{"organ": "%1$s", "name": "%1$s", "level": "COUNTY", "region": "%3$s", "parent": %2$s, "head": null,
            "departments": [{"code": "%1$s-D2", "name": "第一室", "kind": "HANDLING"}, {"code": "%1$s-D3", "name": "第二室", "kind": "HANDLING"}, {"code": "%1$s-D5", "name": "巡察办", "kind": "SUPERVISION"}],
            "cadres": [], "validFrom": "2018-01-01"}]}
          """
              .formatted(organ, parent, organ.substring(0, 6));
      directory.learn(organ, history.getBytes(StandardCharsets.UTF_8));
    }
    knowCadre("990301-C001");
    knowCadre("990301-C002");
  }

  private void knowCadre(String cadre) {
    directory.learn(
        "cadre/" + cadre,
        """
        {"cadre": "%s", "versions": [{"validFrom": "2018-01-01", "name": "测甲", "organ": "990301-JW", "managedBy": "990301-JW",
          "status": "SERVING", "posts": []}]}
        """
            .formatted(cadre)
            .getBytes(StandardCharsets.UTF_8));
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

  public static TestOfficer inspector(String organ) {
    return officer(organ, "inspector", "D5", Role.INSPECTOR);
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

  public Answer get(TestOfficer who, String path) {
    return send(request(who, path).GET());
  }

  /** A step on the matter as it is now. */
  public Answer step(TestOfficer who, String matter, String step, Object body) {
    return post(who, matter + "/" + step, get(who, matter).etag(), body);
  }

  /** A step that must go through. */
  public JsonNode done(TestOfficer who, String matter, String step, Object body) {
    Answer answer = step(who, matter, step, body);
    assertThat(answer.status()).as(step + ": " + answer.text()).isEqualTo(200);
    return answer.json();
  }

  /** A creation that must go through. */
  public JsonNode made(TestOfficer who, String path, String key, Object body) {
    Answer answer = create(who, path, key, body);
    assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(201);
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

  /** The file behind an address. */
  public byte[] file(TestOfficer who, String path) {
    try {
      return http.send(request(who, path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  // A round's stages, for tests that begin in the middle.

  public static final String TOWNSHIP = "990301-U001";
  public static final String BUREAU = "990300-U002";

  private static Map<String, Object> unit(String code, String kind, String organ) {
    return Map.of("unit", code, "kind", kind, "organ", organ, "region", organ.substring(0, 6));
  }

  /** A round whose group has entered a township and a bureau. */
  public String enteredRound(String key) {
    String id =
        made(
                inspector(CITY),
                "/api/inspections/rounds",
                key,
                Map.of("name", "第一轮", "kind", "routine"))
            .at("/line/id")
            .asString();
    String round = "/api/inspections/rounds/" + id;
    done(inspector(CITY), round, "declarations", declarations("C-1", "C-2"));
    done(
        inspector(CITY),
        round,
        "groups/1",
        Map.of(
            "seats",
            List.of(
                Map.of("member", "C-1", "duty", "LEADER"),
                Map.of("member", "C-2", "duty", "MEMBER")),
            "units",
            List.of(unit(TOWNSHIP, "TOWNSHIP", COUNTY), unit(BUREAU, "DEPARTMENT", CITY))));
    done(head(CITY), round, "groups/1/authorisation", Map.of());
    done(inspector(CITY), round, "announcement", Map.of());
    moveTo(today().plusDays(10));
    done(inspector(CITY), round, "entry", Map.of());
    return id;
  }

  public Map<String, Object> declarations(String... members) {
    return Map.of(
        "declarations",
        java.util.Arrays.stream(members)
            .map(
                each ->
                    Map.of(
                        "member",
                        each,
                        "organ",
                        CITY,
                        "area",
                        "990399",
                        "declaredOn",
                        today().toString()))
            .toList());
  }

  /** Problems of the township, entered in a batch. */
  public List<String> problems(String round, String key, int count) {
    List<Map<String, Object>> rows = new java.util.ArrayList<>();
    for (int i = 1; i <= count; i++) {
      rows.add(
          Map.of(
              "number",
              key + "-" + i,
              "unit",
              TOWNSHIP,
              "category",
              "party-building",
              "text",
              "金丝雀问题"));
    }
    return made(
            inspector(CITY),
            "/api/inspections/rounds/" + round + "/problems",
            key,
            Map.of("rows", rows))
        .path("lines")
        .valueStream()
        .map(each -> each.path("matter").asString())
        .toList();
  }

  /** The groups leave, the meeting hears of it, and the township is told. */
  public void fedBack(String id) {
    String round = "/api/inspections/rounds/" + id;
    done(inspector(CITY), round, "leaving", Map.of());
    done(inspector(CITY), round, "report", Map.of());
    done(
        inspector(CITY),
        round,
        "feedbacks",
        Map.of("unit", TOWNSHIP, "publicOn", today().toString()));
    settled();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                get(inspector(CITY), "/api/inspections/follow-ups?round=" + id)
                            .json()
                            .path("items")
                            .size()
                        == 1
                    && get(inspector(CITY), "/api/inspections/problems?stage=reported&round=" + id)
                        .json()
                        .path("items")
                        .isEmpty());
  }

  /** A problem led into the account of the county's second room, with a plan. */
  public void supervised(String problem) {
    String matter = "/api/inspections/problems/" + problem;
    done(
        inspector(CITY),
        matter,
        "transfer",
        Map.of("supervisor", COUNTY, "department", COUNTY + "-D2"));
    done(keeper(COUNTY), matter, "plan", Map.of("owner", "金丝雀负责人", "measures", "金丝雀措施"));
  }

  /** Rectified and verified. */
  public JsonNode cleared(String problem) {
    String matter = "/api/inspections/problems/" + problem;
    done(keeper(COUNTY), matter, "reconciliation", Map.of("evidence", "金丝雀佐证"));
    return done(lead(COUNTY), matter, "verification", Map.of("rectified", true));
  }
}
