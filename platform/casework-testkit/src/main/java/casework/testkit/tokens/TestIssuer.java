package casework.testkit.tokens;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.json.JsonMapper;

/**
 * The identity provider of this JVM's tests, on 127.0.0.1: discovery, published keys, and a token
 * endpoint for service accounts (any secret will do).
 */
public final class TestIssuer implements AutoCloseable {

  public static final String AUDIENCE = "casework-api";
  private static final String REALM = "/realms/casework";
  private static final String CONNECT = REALM + "/protocol/openid-connect";

  private static final class Holder {
    static final TestIssuer SHARED = started();
  }

  private final HttpServer server;
  private final TestKeys keys = new TestKeys();

  private TestIssuer(HttpServer server) {
    this.server = server;
    server.createContext(REALM + "/.well-known/openid-configuration", this::discovery);
    server.createContext(CONNECT + "/certs", each -> answer(each, published(keys.published())));
    server.createContext("/stranger/certs", each -> answer(each, published(keys.strangers())));
    server.createContext(CONNECT + "/token", this::clientCredentials);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
  }

  /** The issuer every test of this JVM can use; runs until the JVM ends. */
  public static TestIssuer shared() {
    return Holder.SHARED;
  }

  /** An issuer of one's own, for tests that rotate keys. */
  public static TestIssuer started() {
    try {
      InetAddress here = InetAddress.getByName("127.0.0.1");
      HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 0);
      TestIssuer issuer = new TestIssuer(server);
      server.start();
      return issuer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The issuer's name, as it stands in its tokens and in {@code CASEWORK_ISSUER}. */
  public String issuer() {
    return origin() + REALM;
  }

  public String jwksUri() {
    return origin() + CONNECT + "/certs";
  }

  String strangersJwksUri() {
    return origin() + "/stranger/certs";
  }

  private String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A token that must be let in for five minutes. */
  public String token(TestOfficer who) {
    return new TokenMint(this, keys).good(who);
  }

  /** A token that must be turned away, for the given reason and no other. */
  public String token(TestOfficer who, Fault fault) {
    return new TokenMint(this, keys).bad(who, fault);
  }

  /** Value of an {@code Authorization} header with a token that must be let in. */
  public String bearer(TestOfficer who) {
    return "Bearer " + token(who);
  }

  /** Signs with a new key from now on; the old one stays published. */
  public void rotateKey() {
    keys.rotate();
  }

  /** Publishes the newest key only; tokens signed before must fail once the keys are read again. */
  public void withdrawOldKeys() {
    keys.withdrawOld();
  }

  /** Puts the issuer under the names by which a service reads it from its environment. */
  public void register(DynamicPropertyRegistry registry) {
    registry.add("CASEWORK_ISSUER", this::issuer);
    registry.add("CASEWORK_SERVICE_CLIENT_SECRET", () -> "test-secret");
  }

  private void discovery(HttpExchange exchange) throws IOException {
    answer(
        exchange,
        Map.of(
            "issuer", issuer(),
            "jwks_uri", jwksUri(),
            "token_endpoint", origin() + CONNECT + "/token",
            "authorization_endpoint", origin() + CONNECT + "/auth",
            "userinfo_endpoint", origin() + CONNECT + "/userinfo",
            "end_session_endpoint", origin() + CONNECT + "/logout",
            "subject_types_supported", List.of("public"),
            "response_types_supported", List.of("code"),
            "id_token_signing_alg_values_supported", List.of("RS256")));
  }

  private void clientCredentials(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> form =
        Arrays.stream(body.split("&"))
            .map(pair -> pair.split("=", 2))
            .filter(pair -> pair.length == 2)
            .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]), (a, b) -> b));
    String client = form.getOrDefault("client_id", basicUser(exchange));
    if (client.isEmpty() || !"client_credentials".equals(form.get("grant_type"))) {
      answer(exchange, 400, Map.of("error", "invalid_request"));
      return;
    }
    answer(
        exchange,
        Map.of(
            "access_token",
            token(TestOfficer.aService(client)),
            "token_type",
            "Bearer",
            "expires_in",
            300));
  }

  private static String basicUser(HttpExchange exchange) {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    if (header == null || !header.startsWith("Basic ")) {
      return "";
    }
    byte[] pair = Base64.getDecoder().decode(header.substring("Basic ".length()));
    return decoded(new String(pair, StandardCharsets.UTF_8).replaceFirst(":.*", ""));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static Map<String, Object> published(List<RSAKey> keys) {
    return new JWKSet(new ArrayList<>(keys)).toJSONObject(true);
  }

  private static void answer(HttpExchange exchange, Map<String, ?> body) throws IOException {
    answer(exchange, 200, body);
  }

  private static void answer(HttpExchange exchange, int status, Map<String, ?> body)
      throws IOException {
    byte[] bytes = JsonMapper.shared().writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
