package casework.e2e;

import casework.local.RunningProduct;
import casework.testkit.files.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Clients that Keycloak knows and the platform must not serve: one whose tokens are meant for
 * somebody else, one whose tokens live for a second. Both give what the platform's own client
 * gives, but for that one thing.
 */
final class Strangers {

  private static final String USER = "city-supervision";
  private static final String ELSEWHERE = "e2e-elsewhere";
  private static final String BRIEF = "e2e-brief";

  private final URI keycloak;
  private final String adminPassword;
  private final HttpClient client = HttpClient.newHttpClient();
  private String expired = "";

  Strangers(RunningProduct product) {
    this.keycloak = product.address("keycloak");
    var secrets = new Properties();
    try (var in = Files.newBufferedReader(product.data().resolve("secrets.properties"))) {
      secrets.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.adminPassword = secrets.getProperty("keycloak-admin");
  }

  /** Makes both clients, and takes a token that will have expired when it is wanted. */
  void enter() {
    String admin =
        token("master", Map.of("client_id", "admin-cli", "username", "admin"), adminPassword)
            .path("access_token")
            .asString();
    ObjectNode brief = client(BRIEF);
    brief.putArray("defaultClientScopes").add("basic").add("profile").add("casework");
    brief.putObject("attributes").put("access.token.lifespan", "1");
    create(admin, brief);
    ObjectNode elsewhere = client(ELSEWHERE);
    elsewhere.putArray("defaultClientScopes").add("basic").add("profile");
    elsewhere.putArray("protocolMappers").addAll(mappersForSomebodyElse());
    create(admin, elsewhere);
    expired = of(BRIEF).path("access_token").asString();
  }

  /** A good token whose second is over; how long ago is the caller's to wait for. */
  String expired() {
    return expired;
  }

  String meantForSomebodyElse() {
    return of(ELSEWHERE).path("access_token").asString();
  }

  /** What an officer's own sign-in gives beside the access token. */
  String identityToken() {
    return signedIn("casework-cli").path("id_token").asString();
  }

  String refreshToken() {
    return signedIn("casework-cli").path("refresh_token").asString();
  }

  private JsonNode of(String stranger) {
    return token("casework", Map.of("client_id", stranger, "username", USER), USER + "-demo");
  }

  private JsonNode signedIn(String clientId) {
    return token(
        "casework",
        Map.of("client_id", clientId, "username", USER, "scope", "openid"),
        USER + "-demo");
  }

  private static ObjectNode client(String id) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("clientId", id)
        .put("protocol", "openid-connect")
        .put("publicClient", true)
        .put("standardFlowEnabled", false)
        .put("directAccessGrantsEnabled", true)
        .put("fullScopeAllowed", true);
  }

  private static List<JsonNode> mappersForSomebodyElse() {
    try {
      JsonNode realm =
          JsonMapper.shared()
              .readTree(
                  Files.readAllBytes(
                      Repository.here().path("deploy/keycloak/realm-casework.json")));
      return realm
          .path("clientScopes")
          .valueStream()
          .filter(scope -> scope.path("name").asString().equals("casework"))
          .flatMap(scope -> scope.path("protocolMappers").valueStream())
          .map(JsonNode::deepCopy)
          .peek(Strangers::turnAway)
          .map(JsonNode.class::cast)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void turnAway(JsonNode mapper) {
    if (mapper.path("config").has("included.custom.audience")) {
      ((ObjectNode) mapper.path("config")).put("included.custom.audience", "somebody-else");
    }
  }

  private void create(String admin, ObjectNode stranger) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(keycloak.resolve("/admin/realms/casework/clients"))
                .header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(stranger.toString()))
                .build());
    // Already there where the product was left running.
    if (answer.statusCode() != 201 && answer.statusCode() != 409) {
      throw new IllegalStateException("no client: " + answer.statusCode() + " " + answer.body());
    }
  }

  private JsonNode token(String realm, Map<String, String> form, String password) {
    String body =
        form.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(
                Collectors.joining("&", "grant_type=password&", "&password=" + encoded(password)));
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(
                    keycloak.resolve("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("no token: " + answer.statusCode() + " " + answer.body());
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
