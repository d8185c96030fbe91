package casework.faults.authority;

import casework.faults.ground.Ground;
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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The identity provider, to which its administrator adds a key whose private half is ours. */
final class Realm implements AutoCloseable {

  private static final String ADMIN = "/admin/realms/casework";

  private final URI keycloak;
  private final String password;
  private final HttpClient client = HttpClient.newHttpClient();
  private String component = "";

  Realm(Ground ground) {
    this.keycloak = ground.product().address("keycloak");
    Properties secrets = new Properties();
    try (var in = Files.newBufferedReader(ground.product().data().resolve("secrets.properties"))) {
      secrets.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.password = secrets.getProperty("keycloak-admin");
  }

  /** Adds the key to the realm's; what its id is there. */
  String add(Signature key) {
    String realm = admin("GET", "", "").path("id").asString();
    String pem =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(key.pair().getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----";
    admin(
        "POST",
        "/components",
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "name", "fault-test",
                    "providerId", "rsa",
                    "providerType", "org.keycloak.keys.KeyProvider",
                    "parentId", realm,
                    "config",
                        Map.of(
                            "priority", List.of("-100"),
                            "enabled", List.of("true"),
                            "active", List.of("true"),
                            "algorithm", List.of("RS256"),
                            "privateKey", List.of(pem)))));
    component =
        admin("GET", "/components?name=fault-test", "")
            .valueStream()
            .map(each -> each.path("id").asString())
            .findFirst()
            .orElseThrow();
    return json(get("/realms/casework/protocol/openid-connect/certs"))
        .path("keys")
        .valueStream()
        .filter(each -> each.path("n").asString("").equals(key.modulus()))
        .map(each -> each.path("kid").asString())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the realm does not show the added key"));
  }

  /** What a sign-in of that user gives besides the access token. */
  JsonNode signIn(String user) {
    return token(
        "casework",
        Map.of("client_id", "casework-cli", "username", user, "scope", "openid"),
        user + "-demo");
  }

  /** A good access token of another realm of the same provider. */
  String ofAnotherRealm() {
    return token("master", Map.of("client_id", "admin-cli", "username", "admin"), password)
        .path("access_token")
        .asString();
  }

  private JsonNode token(String realm, Map<String, String> form, String secret) {
    String body =
        form.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(
                Collectors.joining("&", "grant_type=password&", "&password=" + encoded(secret)));
    return json(
        send(
            HttpRequest.newBuilder(
                    keycloak.resolve("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))));
  }

  private JsonNode admin(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(keycloak.resolve(ADMIN + path))
            .header("Authorization", "Bearer " + ofAnotherRealm())
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    return json(send(request));
  }

  private HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(keycloak.resolve(path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            "the identity provider says " + answer.statusCode() + " " + answer.body());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body().isEmpty() ? "{}" : answer.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Takes the added key away again. */
  @Override
  public void close() {
    if (!component.isEmpty()) {
      admin("DELETE", "/components/" + component, "");
    }
    client.close();
  }
}
