package casework.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.platform.directory.DirectoryCopy;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Role;
import casework.platform.time.LawClock;
import casework.testkit.kafka.EventSample;
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
import java.time.Instant;
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
            "departments": [{"code": "%1$s-D2", "name": "第一室", "kind": "HANDLING"}, {"code": "%1$s-D3", "name": "第二室", "kind": "HANDLING"}],
            "cadres": [], "validFrom": "2018-01-01"}]}
          """
              .formatted(organ, parent);
      directory.learn(organ, history.getBytes(StandardCharsets.UTF_8));
    }
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

  public Instant lawTime() {
    return law.instant();
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

  /** Sends a referral for the organ and waits for its clue. */
  public UUID arrived(String organ, String cause) {
    EventSample event = referral(organ, cause);
    TestBroker.send("casework.petition.v1", event);
    return awaitClue(event);
  }

  /** A referral as petition-service would say it today. */
  public EventSample referral(String organ, String cause) {
    UUID petition = Identifiers.derive("petition", organ, cause);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("petition", petition.toString());
    body.put("referral", Identifiers.derive("referral", organ, cause).toString());
    body.put("organ", organ);
    body.put("region", "990301");
    body.put("category", "accusation");
    body.put("problem", "integrity-01");
    body.put("channel", "letter");
    body.put("receivedOn", law.today().toString());
    body.put("referredOn", law.today().toString());
    body.put("accusedCount", 2);
    body.put("restricted", false);
    return EventSample.of(
            "casework.petition.referred.v1",
            "/casework/petition",
            JsonMapper.shared().valueToTree(body))
        .about(petition)
        .lawAt(law.instant());
  }

  public UUID awaitClue(EventSample event) {
    UUID id = Identifiers.derive("clue", "referral", event.id().toString());
    String organ = event.data().path("organ").asString();
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> get(supervisor(organ), "/api/clues/" + id).status() == 200);
    return id;
  }

  public Answer get(TestOfficer who, String path) {
    return send(request(who, path).GET());
  }

  /** A step on the clue as it is now. */
  public Answer step(TestOfficer who, UUID id, String step, Object body) {
    return post(who, "/api/clues/" + id + "/" + step, tag(id, who), body);
  }

  /** A step that must go through. */
  public JsonNode done(TestOfficer who, UUID id, String step, Object body) {
    Answer answer = step(who, id, step, body);
    assertThat(answer.status()).as(step + ": " + answer.text()).isEqualTo(200);
    return answer.json();
  }

  private String tag(UUID id, TestOfficer who) {
    String organ = who.organ() == null ? CITY : who.organ();
    return get(supervisor(organ), "/api/clues/" + id).etag();
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

  // The stages of a clue's life, for tests that begin in the middle.

  public UUID handedOver(String organ, String cause) {
    UUID id = arrived(organ, cause);
    done(supervisor(organ), id, "registration", Map.of());
    done(
        supervisor(organ),
        id,
        "distribution-proposal",
        Map.of("department", organ + "-D2", "mode", "own"));
    done(head(organ), id, "distribution-approval", Map.of());
    done(lead(organ), id, "handover", Map.of("keeper", organ + "-handler"));
    return id;
  }

  public UUID studied(String organ, String cause, String method) {
    UUID id = handedOver(organ, cause);
    study(organ, id, lead(organ), "OFFICE_MEETING", method);
    study(organ, id, leader(organ), "LEADER_MEETING", method);
    study(organ, id, head(organ), "SPECIAL_MEETING", method);
    return id;
  }

  public void study(String organ, UUID id, TestOfficer who, String level, String method) {
    done(
        who,
        id,
        "studies",
        Map.of(
            "level", level,
            "heldOn", law.today().toString(),
            "participants", List.of(organ + "-handler", organ + "-lead"),
            "conclusion", Map.of("method", method)));
  }

  public UUID inPreliminary(String organ, String cause) {
    UUID id = studied(organ, cause, "PRELIMINARY");
    done(
        head(organ),
        id,
        "disposal",
        Map.of("method", "PRELIMINARY", "team", List.of(organ + "-handler", organ + "-lead")));
    return id;
  }
}
