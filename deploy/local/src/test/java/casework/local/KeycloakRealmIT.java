package casework.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Boots the real Keycloak with the real realm files and looks at what it puts into tokens. */
class KeycloakRealmIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Supervised keycloak;

  @SuppressWarnings("NullAway.Init")
  private static KeycloakProcess process;

  @BeforeAll
  static void boot() throws IOException {
    var console = new Console(System.out);
    var repository = new Repository(Path.of("../..").toAbsolutePath().normalize());
    var instance = new Instance(folder.resolve("data"));
    instance.create();
    var secrets = Secrets.of(instance);
    process = new KeycloakProcess(instance, freePorts(), repository, secrets);
    keycloak =
        new Supervised(
            process.prepare(console), instance, new State(instance.stateFile()), console);
    keycloak.start();
    keycloak.awaitReady(Duration.ofSeconds(180));
    new KeycloakCalls(process.address())
        .addDemoUsers(
            repository.realmFiles().resolve("realm-demo-users.json"),
            secrets.secret("keycloak-admin"));
  }

  @AfterAll
  static void stop() {
    keycloak.stop(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @CsvSource({
    "city-handler, 990300-JW-O003, 990300-JW, 990300-JW-D2, handler",
    "city-lead9,   990300-JW-O029, 990300-JW, 990300-JW-D9, department-lead",
    "city-head,    990300-JW-O007, 990300-JW, 990300-JW-LD, head",
    "county1-supervision, 990301-JW-O002, 990301-JW, 990301-JW-D1, case-supervision",
    "county2-viewer, 990302-JW-O006, 990302-JW, 990302-JW-LD, viewer",
  })
  void tellsWhoTheOfficerIsInEveryAccessToken(
      String user, String officer, String organ, String department, String role) {
    var token = claims(new KeycloakCalls(process.address()).token(user, user + "-demo"));

    assertThat(token.get("officer").asString()).isEqualTo(officer);
    assertThat(token.get("organ").asString()).isEqualTo(organ);
    assertThat(token.get("department").asString()).isEqualTo(department);
    assertThat(roles(token)).contains(role);
    assertThat(audience(token)).containsExactly("casework-api");
    assertThat(token.get("iss").asString()).isEqualTo(process.issuer());
    assertThat(token.get("typ").asString()).isEqualTo("Bearer");
  }

  @ParameterizedTest
  @CsvSource({"system-admin", "security-admin", "audit-admin"})
  void keepsTheThreeAdministratorsApart(String user) {
    var token = claims(new KeycloakCalls(process.address()).token(user, user + "-demo"));

    assertThat(roles(token)).filteredOn(role -> role.endsWith("-admin")).containsExactly(user);
    assertThat(token.has("department")).isFalse();
  }

  @Test
  void doesNotAddressAnIdTokenToOurServices() throws Exception {
    var id =
        claims(
            post("grant_type=password&client_id=casework-cli&scope=openid&username=city-head&password=city-head-demo")
                .get("id_token")
                .asString());

    assertThat(audience(id)).containsExactly("casework-cli");
    assertThat(id.get("typ").asString()).isEqualTo("ID");
    assertThat(id.has("realm_access")).isFalse();
  }

  @Test
  void doesNotAddressAnotherClientsTokenToOurServices() throws Exception {
    var other =
        claims(
            post("grant_type=password&client_id=admin-cli&username=city-head&password=city-head-demo")
                .get("access_token")
                .asString());

    assertThat(audience(other)).doesNotContain("casework-api");
  }

  @ParameterizedTest
  @CsvSource({
    "casework-petition, service",
    "casework-clue, service",
    "casework-talk, service",
    "casework-inspection, service",
    "casework-scoring, service",
    "casework-hotline, hotline"
  })
  void givesAServiceAccountItsOwnRoleAndNoOfficer(String client, String role) throws Exception {
    var secrets = Secrets.of(new Instance(folder.resolve("data")));
    var token =
        claims(
            post("grant_type=client_credentials&client_id="
                    + client
                    + "&client_secret="
                    + secrets.secret(client))
                .get("access_token")
                .asString());

    assertThat(roles(token)).contains(role);
    assertThat(audience(token)).containsExactly("casework-api");
    assertThat(token.has("officer")).isFalse();
    assertThat(token.get("exp").asLong() - token.get("iat").asLong()).isEqualTo(60);
  }

  @Test
  void refusesAWrongPasswordAndAWrongSecret() throws Exception {
    var calls = new KeycloakCalls(process.address());

    assertThatThrownBy(() -> calls.token("city-intake", "wrong-password-demo"))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("Invalid user credentials");
    assertThat(
            post("grant_type=client_credentials&client_id=casework-clue&client_secret=wrong")
                .has("access_token"))
        .isFalse();
  }

  @Test
  void sendsTheBrowserBackToTheGatewayOnWhateverLoopbackPortAndNowhereElse() throws Exception {
    assertThat(signInStatus("http://127.0.0.1:8580/login/oauth2/code/casework")).isEqualTo(200);
    assertThat(signInStatus("http://evil.example/login/oauth2/code/casework")).isEqualTo(400);
  }

  private static int signInStatus(String redirect) throws Exception {
    var address =
        process.issuer()
            + "/protocol/openid-connect/auth?client_id=casework-gateway&response_type=code&scope=openid"
            + "&code_challenge_method=S256&code_challenge="
            + "x".repeat(43)
            + "&redirect_uri="
            + redirect;
    return Probe.Http.CLIENT
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static JsonNode post(String form) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(process.issuer() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return JSON.readTree(
        Probe.Http.CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  private static JsonNode claims(String token) {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }

  private static List<String> audience(JsonNode token) {
    if (!token.has("aud")) {
      return List.of();
    }
    var audience = token.get("aud");
    return (audience.isArray() ? audience.valueStream() : Stream.of(audience))
        .map(JsonNode::asString)
        .toList();
  }

  private static List<String> roles(JsonNode token) {
    return token.get("realm_access").get("roles").valueStream().map(JsonNode::asString).toList();
  }

  private static Ports freePorts() throws IOException {
    for (int offset = 10_000; offset < 30_000; offset += 37) {
      var ports = new Ports(offset);
      if (Ports.isFree(ports.keycloak()) && Ports.isFree(ports.keycloakManagement())) {
        return ports;
      }
    }
    throw new IOException("no free pair of ports");
  }
}
