package casework.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.platform.directory.CadreRecord;
import casework.platform.directory.DirectoryCopy;
import casework.platform.kernel.Role;
import casework.platform.time.LawClock;
import casework.testkit.tokens.TestIssuer;
import casework.testkit.tokens.TestOfficer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Works with the running service as its officers do: by HTTP, and by the events it hears. */
@TestComponent
public final class ScoringDesk {

  public static final String CITY = "990300-JW";
  public static final String COUNTY = "990301-JW";
  public static final String OTHER = "990302-JW";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Environment environment;
  private final LawClock law;
  private final DirectoryCopy directory;

  @Autowired
  ScoringDesk(Environment environment, LawClock law, DirectoryCopy directory) {
    this.environment = environment;
    this.law = law;
    this.directory = directory;
  }

  /** Waits until the service's own copy has heard the default directory. */
  public void knowDirectory() {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> directory.counts().organs() >= 7 && directory.counts().cadres() >= 56);
  }

  public DirectoryCopy directory() {
    return directory;
  }

  public Optional<CadreRecord> cadre(String id) {
    return directory.cadre(id, LocalDate.of(9999, 1, 1));
  }

  public void settled() {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(
            () ->
                assertThat(get(administrator(), "/internal/settled").text())
                    .contains("\"settled\":true"));
  }

  public LocalDate today() {
    return law.today();
  }

  public static TestOfficer officer(String organ, String name, Role... roles) {
    return TestOfficer.anOfficer(organ + "-" + name).of(organ).in(organ + "-D1").as(roles);
  }

  public static TestOfficer scorer(String organ) {
    return officer(organ, "scorer", Role.SCORER);
  }

  public static TestOfficer head(String organ) {
    return officer(organ, "head", Role.HEAD);
  }

  public static TestOfficer leader(String organ) {
    return officer(organ, "leader", Role.LEADER_IN_CHARGE);
  }

  public static TestOfficer supervisor(String organ) {
    return officer(organ, "supervision", Role.CASE_SUPERVISION);
  }

  public static TestOfficer handler(String organ) {
    return officer(organ, "handler", Role.HANDLER);
  }

  public static TestOfficer viewer(String organ) {
    return officer(organ, "viewer", Role.VIEWER);
  }

  public static TestOfficer administrator() {
    return TestOfficer.anOfficer("O-ADMIN").as(Role.SYSTEM_ADMIN);
  }

  public Answer get(TestOfficer who, String path) {
    return send(request(who, path).GET());
  }

  /** A step on a matter as it is now. */
  public Answer step(TestOfficer who, String matter, String step, Object body) {
    return post(who, matter + "/" + step, get(who, matter).etag(), body);
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
    return create(who, path, key, "application/json", text(body).getBytes(StandardCharsets.UTF_8));
  }

  public Answer create(TestOfficer who, String path, String key, String type, byte[] body) {
    HttpRequest.Builder request =
        request(who, path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (!key.isEmpty()) {
      request.header("Idempotency-Key", key);
    }
    return send(request);
  }

  /** An opinion that has been asked for; its address. */
  public String opinion(String key, String purpose, String cadre) {
    Answer answer =
        create(
            scorer(COUNTY),
            "/api/scores/opinions",
            key.replace(' ', '-'),
            Map.of("purpose", purpose, "cadres", List.of(cadre)));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return "/api/scores/opinions/" + answer.json().at("/line/opinion").asString();
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
}
