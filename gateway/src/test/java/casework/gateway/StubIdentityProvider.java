package casework.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.TestSocketUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * The identity provider as far as a browser's sign-in needs it: sends everyone straight back with a
 * code, checks the verifier, gives refresh tokens that work once.
 */
final class StubIdentityProvider {

  private static final String REALM = "/realms/casework";

  private final String origin;
  private final RSAKey key;
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();
  final AtomicInteger refreshes = new AtomicInteger();
  final AtomicInteger logouts = new AtomicInteger();
  volatile long accessSeconds = 300;
  volatile List<String> roles = List.of("case-supervision");

  StubIdentityProvider() {
    try {
      key = new RSAKeyGenerator(2048).keyID("stub").generate();
      int port = TestSocketUtils.findAvailableTcpPort();
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
      origin = "http://127.0.0.1:" + port;
      server.createContext(REALM + "/protocol/openid-connect/auth", this::auth);
      server.createContext(REALM + "/protocol/openid-connect/token", this::token);
      server.createContext(REALM + "/protocol/openid-connect/logout", this::logout);
      server.createContext(
          REALM + "/protocol/openid-connect/certs",
          each -> json(each, 200, new JWKSet(key).toJSONObject(true)));
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
    } catch (IOException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String issuer() {
    return origin + REALM;
  }

  String bearer(String... withRoles) {
    return "Bearer " + access("990300-JW-O002", List.of(withRoles), 300);
  }

  String bearerOf(String officer, String... withRoles) {
    return "Bearer " + access(officer, List.of(withRoles), 300);
  }

  void forgetRefreshTokens() {
    refreshTokens.clear();
  }

  private void auth(HttpExchange exchange) throws IOException {
    Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    codes.put(code, asked);
    exchange
        .getResponseHeaders()
        .set(
            "Location",
            asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> form = form(body(exchange));
    switch (form.getOrDefault("grant_type", "")) {
      case "authorization_code" -> {
        Map<String, String> asked = codes.remove(form.getOrDefault("code", ""));
        if (asked == null
            || !challenge(form.get("code_verifier")).equals(asked.get("code_challenge"))) {
          json(exchange, 400, Map.of("error", "invalid_grant"));
          return;
        }
        json(exchange, 200, tokens(asked.get("nonce")));
      }
      case "refresh_token" -> {
        if (!refreshTokens.remove(form.getOrDefault("refresh_token", ""))) {
          json(exchange, 400, Map.of("error", "invalid_grant"));
          return;
        }
        refreshes.incrementAndGet();
        json(exchange, 200, tokens(null));
      }
      default -> json(exchange, 400, Map.of("error", "unsupported_grant_type"));
    }
  }

  private void logout(HttpExchange exchange) throws IOException {
    refreshTokens.remove(form(body(exchange)).getOrDefault("refresh_token", ""));
    logouts.incrementAndGet();
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  private Map<String, Object> tokens(@Nullable String nonce) {
    String refresh = UUID.randomUUID().toString() + "x".repeat(700);
    refreshTokens.add(refresh);
    var all = new java.util.HashMap<String, Object>();
    all.put("access_token", access("990300-JW-O002", roles, accessSeconds));
    all.put("refresh_token", refresh);
    all.put("expires_in", accessSeconds);
    all.put("token_type", "Bearer");
    if (nonce != null) {
      all.put(
          "id_token",
          signed(
              claims(300)
                  .audience("casework-gateway")
                  .claim("typ", "ID")
                  .claim("azp", "casework-gateway")
                  .claim("name", "周敏")
                  .claim("nonce", nonce)
                  .build()));
    }
    return all;
  }

  private String access(String officer, List<String> withRoles, long seconds) {
    return signed(
        claims(seconds)
            .audience(List.of("casework-api", "account"))
            .claim("typ", "Bearer")
            .claim("azp", "casework-gateway")
            .claim("officer", officer)
            .claim("organ", "990300-JW")
            .claim("department", "990300-JW-D1")
            .claim("preferred_username", "city-supervision")
            .claim("realm_access", Map.of("roles", withRoles))
            .build());
  }

  private JWTClaimsSet.Builder claims(long seconds) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .subject("5f7d8f2e-0000-4000-8000-000000000001")
        .jwtID(UUID.randomUUID().toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(seconds)));
  }

  private String signed(JWTClaimsSet claims) {
    try {
      var token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256)
                  .keyID("stub")
                  .type(JOSEObjectType.JWT)
                  .build(),
              claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String challenge(@Nullable String verifier) {
    if (verifier == null) {
      return "";
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Map<String, String> form(String text) {
    return Arrays.stream(text.split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(
            Collectors.toMap(
                pair -> pair[0],
                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                (_, last) -> last));
  }

  private static void json(HttpExchange exchange, int status, Map<String, ?> body)
      throws IOException {
    byte[] bytes = JsonMapper.shared().writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
