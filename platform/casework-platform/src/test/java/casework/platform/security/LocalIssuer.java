package casework.platform.security;

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
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An identity provider for the tests of this module, which cannot use the testkit built on it. */
public final class LocalIssuer implements AutoCloseable {

  private static final String REALM = "/realms/casework";

  private final int port;
  private @Nullable HttpServer server;
  public final RSAKey key = fresh("one");

  /** Not running yet; its address is settled. */
  public LocalIssuer() {
    try (ServerSocket probe = new ServerSocket(0)) {
      port = probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static RSAKey fresh(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public LocalIssuer start() {
    HttpServer started = bind(port);
    byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    started.createContext(
        REALM + "/protocol/openid-connect/certs",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    started.start();
    server = started;
    return this;
  }

  @Override
  public void close() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  private static HttpServer bind(int port) {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String issuer() {
    return "http://127.0.0.1:" + port + REALM;
  }

  /** A good officer's token with these roles. */
  public String officer(String... roles) {
    return token(
        claims ->
            claims
                .claim("officer", "990301-JW-O001")
                .claim("organ", "990301-JW")
                .claim("department", "990301-JW-D2")
                .claim("realm_access", Map.of("roles", List.of(roles))));
  }

  /** A good service account's token with these roles. */
  public String system(String... roles) {
    return token(
        claims ->
            claims
                .claim("azp", "casework-other")
                .claim("realm_access", Map.of("roles", List.of(roles))));
  }

  public String token(Consumer<JWTClaimsSet.Builder> claims) {
    return sign(key, new JWSHeader.Builder(JWSAlgorithm.RS256), claims);
  }

  /** A token that is good but for its key, which this issuer does not have. */
  public String underAnotherKey() {
    RSAKey other = fresh("two");
    return sign(other, "two", new JWSHeader.Builder(JWSAlgorithm.RS256), _ -> {});
  }

  public String sign(RSAKey with, JWSHeader.Builder header, Consumer<JWTClaimsSet.Builder> claims) {
    return sign(with, "one", header, claims);
  }

  private String sign(
      RSAKey with, String keyId, JWSHeader.Builder header, Consumer<JWTClaimsSet.Builder> claims) {
    try {
      JWTClaimsSet.Builder set = claims();
      claims.accept(set);
      SignedJWT token =
          new SignedJWT(header.keyID(keyId).type(JOSEObjectType.JWT).build(), set.build());
      token.sign(new RSASSASigner(with));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a good token says, but for who it is about. */
  public JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .audience(List.of("casework-api"))
        .subject("subject")
        .claim("typ", "Bearer")
        .claim("azp", "casework-gateway")
        .issueTime(Date.from(Instant.now()))
        .expirationTime(Date.from(Instant.now().plusSeconds(300)));
  }
}
