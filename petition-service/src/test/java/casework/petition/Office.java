package casework.petition;

import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.application.PlaceReferral;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.Referral;
import casework.platform.directory.DirectoryCopy;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Role;
import casework.testkit.files.Repository;
import casework.testkit.tokens.TestIssuer;
import casework.testkit.tokens.TestOfficer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The office as its officers use it: over HTTP, each with his own token. */
public class Office {

  public static final JsonMapper JSON = JsonMapper.shared();

  public static final TestOfficer CITY_INTAKE = officer("990300-JW", "O001", "D0", Role.INTAKE);
  public static final TestOfficer CITY_SUPERVISION =
      officer("990300-JW", "O002", "D1", Role.CASE_SUPERVISION);
  public static final TestOfficer CITY_HANDLER = officer("990300-JW", "O003", "D2", Role.HANDLER);
  public static final TestOfficer CITY_LEAD =
      officer("990300-JW", "O004", "D2", Role.DEPARTMENT_LEAD);
  public static final TestOfficer CITY_LEADER =
      officer("990300-JW", "O005", "LD", Role.LEADER_IN_CHARGE);
  public static final TestOfficer CITY_HEAD = officer("990300-JW", "O007", "LD", Role.HEAD);
  public static final TestOfficer CITY_VIEWER = officer("990300-JW", "O008", "LD", Role.VIEWER);
  public static final TestOfficer COUNTY1_INTAKE = officer("990301-JW", "O001", "D0", Role.INTAKE);
  public static final TestOfficer COUNTY1_HANDLER =
      officer("990301-JW", "O003", "D2", Role.HANDLER);
  public static final TestOfficer COUNTY2_INTAKE = officer("990302-JW", "O001", "D0", Role.INTAKE);
  public static final TestOfficer COUNTY2_HEAD = officer("990302-JW", "O007", "LD", Role.HEAD);
  public static final TestOfficer COUNTY2_VIEWER = officer("990302-JW", "O008", "LD", Role.VIEWER);
  public static final TestOfficer CLUE_SERVICE = TestOfficer.aService("casework-clue");

  private final HttpClient http = HttpClient.newHttpClient();
  private final DirectoryCopy directory;
  private final PlaceReferral placeReferral;
  private int port;

  Office(DirectoryCopy directory, PlaceReferral placeReferral) {
    this.directory = directory;
    this.placeReferral = placeReferral;
  }

  @EventListener
  void opened(WebServerInitializedEvent event) {
    port = event.getWebServer().getPort();
    learnDirectory();
  }

  /** Takes the demo's directory as it is in the repository. */
  public void learnDirectory() {
    try (Stream<Path> files = Files.list(Repository.here().path("deploy/local/directory"))) {
      for (Path each : files.toList()) {
        directory.learn(
            each.getFileName().toString().replace(".json", ""), Files.readAllBytes(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TestOfficer officer(String organ, String number, String department, Role role) {
    return TestOfficer.anOfficer(organ + "-" + number)
        .of(organ)
        .in(organ + "-" + department)
        .as(role);
  }

  /** What came back. */
  public record Answer(int status, Map<String, List<String>> headers, String text) {

    public JsonNode json() {
      return JSON.readTree(text);
    }

    public @Nullable String header(String name) {
      return headers.entrySet().stream()
          .filter(each -> each.getKey().equalsIgnoreCase(name))
          .map(each -> each.getValue().getFirst())
          .findFirst()
          .orElse(null);
    }

    public Answer is(int expected) {
      assertThat(status).as(text).isEqualTo(expected);
      return this;
    }

    /** A problem document of that kind, and nothing else. */
    public Answer isProblem(int expected, String code) {
      is(expected);
      assertThat(header("content-type")).isEqualTo("application/problem+json");
      assertThat(json().path("code").asString()).as(text).isEqualTo(code);
      assertThat(json().path("type").asString()).isEqualTo("/problems/" + code);
      return this;
    }

    public UUID id() {
      return UUID.fromString(json().at("/petition/id").asString());
    }
  }

  public Answer get(@Nullable TestOfficer who, String path) {
    return send(request(who, path).GET());
  }

  public Answer getWith(String authorization, String path) {
    return send(request(null, path).header("Authorization", authorization).GET());
  }

  public Answer post(@Nullable TestOfficer who, String path, String body, String... headers) {
    HttpRequest.Builder request =
        request(who, path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Sends a body of another kind. */
  public Answer postAs(String mediaType, TestOfficer who, String path, String body) {
    return send(
        request(who, path)
            .header("Content-Type", mediaType)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Registers a petition under a key of its own. */
  public Answer register(TestOfficer who, Map<String, ?> form) {
    return register(who, form, UUID.randomUUID().toString());
  }

  public Answer register(TestOfficer who, Map<String, ?> form, String key) {
    return post(who, "/api/petitions", JSON.writeValueAsString(form), "Idempotency-Key", key);
  }

  /** Takes a step on the petition as it is now. */
  public Answer step(TestOfficer who, UUID petition, String step, Map<String, ?> body) {
    return step(who, petition, step, body, revision(petition));
  }

  public Answer step(
      TestOfficer who, UUID petition, String step, Map<String, ?> body, long revision) {
    return post(
        who,
        "/api/petitions/" + petition + "/" + step,
        JSON.writeValueAsString(body),
        "If-Match",
        "\"" + revision + "\"");
  }

  /** The clue of its first referral goes to the department of that officer. */
  public void handOver(UUID petition, TestOfficer to, Instant at) {
    String referral =
        get(CITY_HEAD, "/api/petitions/" + petition)
            .json()
            .at("/petition/referrals/0/id")
            .asString();
    Cause heard = new Cause.Heard("/casework/clue", UUID.randomUUID(), 1, UUID.randomUUID());
    placeReferral.handle(
        new PlaceReferral.Command(
            new PetitionId(petition),
            UUID.fromString(referral),
            new Referral.InHand(String.valueOf(to.department()), 1)),
        new Act(Actor.system("test"), heard, at));
  }

  /** The revision as the city's head sees it. */
  public long revision(UUID petition) {
    return get(CITY_HEAD, "/api/petitions/" + petition)
        .is(200)
        .json()
        .at("/petition/revision")
        .asLong();
  }

  private HttpRequest.Builder request(@Nullable TestOfficer who, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return who == null ? request : request.header("Authorization", TestIssuer.shared().bearer(who));
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** An anonymous letter about one ordinary cadre of the county. */
  public static Map<String, Object> anonymous() {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("channel", "letter");
    form.put("receivedOn", "2019-12-30");
    form.put("accused", List.of(accused("测甲")));
    form.put("title", "关于示例事项的反映");
    form.put("problem", "integrity-01");
    form.put("text", "示例正文。");
    return form;
  }

  /** The same by a person under his own name, on a visit. */
  public static Map<String, Object> realName() {
    Map<String, Object> form = anonymous();
    form.put("channel", "visit");
    form.put("reporter", person());
    return form;
  }

  public static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(form);
    changed.put(field, value);
    return changed;
  }

  public static Map<String, Object> accused(String name) {
    Map<String, Object> accused = new LinkedHashMap<>();
    accused.put("name", name);
    accused.put("unit", "云川市示例局");
    accused.put("post", "示例科科长");
    accused.put("region", "990300");
    accused.put("level", "section");
    return accused;
  }

  public static Map<String, Object> person() {
    return Map.of(
        "kind", "person",
        "name", "测乙",
        "idNumber", "11010519491231002X",
        "mobile", "13800000000",
        "address", "示例路1号");
  }

  public static Map<String, Object> unit() {
    return Map.of(
        "kind", "unit",
        "name", "示例有限公司",
        "creditCode", "91350100M000100Y43",
        "contact", "测丙",
        "phone", "0990-1234567");
  }
}
