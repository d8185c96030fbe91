package casework.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.web.Edge;
import casework.platform.web.Edge.Answer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {

  private static final Edge EDGE = Edge.shared();
  private static final LocalIssuer ISSUER = EDGE.issuer;
  private static final RSAKey STRANGER = LocalIssuer.fresh("one");
  private static final Consumer<JWTClaimsSet.Builder> OFFICER =
      claims ->
          claims
              .claim("officer", "990301-JW-O001")
              .claim("organ", "990301-JW")
              .claim("realm_access", Map.of("roles", List.of("intake")));

  private static JWSHeader.Builder rs256() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256);
  }

  private static String with(Consumer<JWTClaimsSet.Builder> change) {
    return ISSUER.token(OFFICER.andThen(change));
  }

  private static Date in(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  @Test
  void thatAreGoodAreLetIn() {
    for (String good :
        List.of(
            with(_ -> {}),
            with(each -> each.audience(List.of("account", "casework-api"))),
            with(each -> each.issueTime(in(-300)).expirationTime(in(-20))),
            with(each -> each.notBeforeTime(in(20))),
            ISSUER.sign(ISSUER.key, new JWSHeader.Builder(JWSAlgorithm.PS256), OFFICER))) {
      assertThat(EDGE.get("/api/me", good).status()).as(good).isEqualTo(200);
    }
  }

  static Stream<Arguments> bad() throws JOSEException {
    return Stream.of(
        Arguments.of("not a token", "garbage"),
        Arguments.of("three parts of nothing", "a.b.c"),
        Arguments.of("unsigned", new PlainJWT(claims()).serialize()),
        Arguments.of("signed with the public key as a secret", publicKeyAsSecret()),
        Arguments.of("signed by a stranger", ISSUER.sign(STRANGER, rs256(), OFFICER)),
        Arguments.of(
            "bringing its own key",
            ISSUER.sign(STRANGER, rs256().jwk(STRANGER.toPublicJWK()), OFFICER)),
        Arguments.of(
            "bringing its own key, though signed well",
            ISSUER.sign(ISSUER.key, rs256().jwk(STRANGER.toPublicJWK()), OFFICER)),
        Arguments.of(
            "bringing an address of keys",
            ISSUER.sign(STRANGER, rs256().jwkURL(URI.create("http://127.0.0.1:1/keys")), OFFICER)),
        Arguments.of(
            "bringing an address of keys, though signed well",
            ISSUER.sign(
                ISSUER.key, rs256().jwkURL(URI.create("http://127.0.0.1:1/keys")), OFFICER)),
        Arguments.of(
            "of an algorithm not allowed",
            ISSUER.sign(ISSUER.key, new JWSHeader.Builder(JWSAlgorithm.RS512), OFFICER)),
        Arguments.of("expired", with(each -> each.issueTime(in(-300)).expirationTime(in(-60)))),
        Arguments.of("not yet valid", with(each -> each.notBeforeTime(in(60)))),
        Arguments.of("endless", with(each -> each.expirationTime(null))),
        Arguments.of("of another issuer", with(each -> each.issuer(ISSUER.issuer() + "2"))),
        Arguments.of("of no issuer", with(each -> each.issuer(null))),
        Arguments.of("for another audience", with(each -> each.audience("account"))),
        Arguments.of("for no audience", with(each -> each.audience((String) null))),
        Arguments.of("an ID token", with(each -> each.claim("typ", "ID"))),
        Arguments.of("a refresh token", with(each -> each.claim("typ", "Refresh"))),
        Arguments.of("of no type", with(each -> each.claim("typ", null))),
        Arguments.of("changed afterwards", changed(with(_ -> {}))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void thatAreNotGoodAreRefusedWithoutAReason(String what, String token) {
    Answer answer = EDGE.get("/api/me", token);

    assertThat(answer.status()).as(what).isEqualTo(401);
    assertThat(answer.code()).isEqualTo("token-refused");
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
  }

  @Test
  void areNeededAndTakenFromTheHeaderAlone() {
    assertThat(EDGE.get("/api/me", null).code()).isEqualTo("not-signed-in");
    assertThat(EDGE.get("/api/me", null).status()).isEqualTo(401);
    assertThat(EDGE.get("/api/me?access_token=" + with(_ -> {}), null).status()).isEqualTo(401);
    assertThat(EDGE.get("/api/me", null, "Authorization", "Basic YTpi").status()).isEqualTo(401);
  }

  private static JWTClaimsSet claims() {
    JWTClaimsSet.Builder claims = ISSUER.claims();
    OFFICER.accept(claims);
    return claims.build();
  }

  private static String publicKeyAsSecret() throws JOSEException {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").type(JOSEObjectType.JWT).build(),
            claims());
    token.sign(new MACSigner(ISSUER.key.toRSAPublicKey().getEncoded()));
    return token.serialize();
  }

  private static String changed(String token) {
    String[] parts = token.split("\\.");
    char[] claims = parts[1].toCharArray();
    claims[claims.length / 2] = claims[claims.length / 2] == 'A' ? 'B' : 'A';
    return parts[0] + "." + new String(claims) + "." + parts[2];
  }
}
