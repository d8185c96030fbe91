package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the real Keycloak puts into tokens by the realm files. */
@ExtendWith(Town.Visit.class)
@Order(95)
class RealmIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Town town;
  private final String issuer;

  RealmIT(Town town) {
    this.town = town;
    this.issuer = town.product().environment().getOrDefault("CASEWORK_ISSUER", "");
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
      String user, String officer, String organ, String department, String role) throws Exception {
    var token = claims(ofUser(user, user + "-demo").get("access_token").asString());

    assertThat(token.get("officer").asString()).isEqualTo(officer);
    assertThat(token.get("organ").asString()).isEqualTo(organ);
    assertThat(token.get("department").asString()).isEqualTo(department);
    assertThat(roles(token)).contains(role);
    assertThat(audience(token)).containsExactly("casework-api");
    assertThat(token.get("iss").asString()).isEqualTo(issuer);
    assertThat(token.get("typ").asString()).isEqualTo("Bearer");
  }

  @ParameterizedTest
  @CsvSource({"system-admin", "security-admin", "audit-admin"})
  void keepsTheThreeAdministratorsApart(String user) throws Exception {
    var token = claims(ofUser(user, user + "-demo").get("access_token").asString());

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
    "casework-hotline, hotline",
    "hotline-demo, hotline"
  })
  void givesAServiceAccountItsOwnRoleAndNoOfficer(String client, String role) throws Exception {
    var secrets = new Properties();
    try (var in = Files.newBufferedReader(town.product().data().resolve("secrets.properties"))) {
      secrets.load(in);
    }
    var token =
        claims(
            post("grant_type=client_credentials&client_id="
                    + client
                    + "&client_secret="
                    + secrets.getProperty(client))
                .get("access_token")
                .asString());

    assertThat(roles(token)).contains(role);
    assertThat(audience(token)).containsExactly("casework-api");
    assertThat(token.has("officer")).isFalse();
    assertThat(token.get("exp").asLong() - token.get("iat").asLong()).isEqualTo(60);
  }

  @Test
  void refusesAWrongPasswordAndAWrongSecret() throws Exception {
    assertThat(ofUser("city-intake", "wrong-password-demo").get("error_description").asString())
        .isEqualTo("Invalid user credentials");
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

  private int signInStatus(String redirect) throws Exception {
    var address =
        issuer
            + "/protocol/openid-connect/auth?client_id=casework-gateway&response_type=code&scope=openid"
            + "&code_challenge_method=S256&code_challenge="
            + "x".repeat(43)
            + "&redirect_uri="
            + redirect;
    return HTTP.send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private JsonNode post(String form) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return JSON.readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
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

  private JsonNode ofUser(String user, String password) throws Exception {
    return post(
        "grant_type=password&client_id=casework-cli&username=" + user + "&password=" + password);
  }
}
