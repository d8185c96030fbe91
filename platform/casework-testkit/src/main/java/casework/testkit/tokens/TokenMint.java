package casework.testkit.tokens;

import casework.platform.kernel.Role;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Makes the tokens; claims are shaped as Keycloak 26 shapes them. */
final class TokenMint {

  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final Duration HOUR = Duration.ofHours(1);

  private final TestIssuer issuer;
  private final TestKeys keys;
  private final Instant now = Instant.now();

  TokenMint(TestIssuer issuer, TestKeys keys) {
    this.issuer = issuer;
    this.keys = keys;
  }

  String good(TestOfficer who) {
    return signed(header(keys.current()).build(), claims(who).build(), keys.current());
  }

  String bad(TestOfficer who, Fault fault) {
    return switch (fault) {
      case UNSIGNED -> new PlainJWT(claims(who).build()).serialize();
      case PUBLIC_KEY_AS_SECRET -> publicKeyAsSecret(who);
      case OTHER_AUDIENCE -> properly(claims(who).audience(List.of("account", "other-api")));
      case NO_AUDIENCE -> properly(claims(who).audience(List.of()));
      case OTHER_ISSUER -> properly(claims(who).issuer(issuer.issuer() + "-other"));
      case ID_TOKEN -> properly(claims(who).claim("typ", "ID"));
      case REFRESH_TOKEN -> properly(claims(who).claim("typ", "Refresh"));
      case EXPIRED -> properly(times(claims(who), now.minus(HOUR).minus(LIFE)));
      case NOT_YET_VALID -> properly(times(claims(who), now.plus(HOUR)));
      case ENDLESS -> properly(claims(who).expirationTime(null));
      case KEY_IN_HEADER -> keyInHeader(who);
      case OWN_KEY_IN_HEADER ->
          signed(
              header(keys.current()).jwk(keys.current().toPublicJWK()).build(),
              claims(who).build(),
              keys.current());
      case KEY_BY_ADDRESS -> keyByAddress(who);
      case STRANGERS_KEY ->
          signed(header(keys.current()).build(), claims(who).build(), keys.stranger());
      case WITHDRAWN_KEY ->
          signed(header(keys.withdrawn()).build(), claims(who).build(), keys.withdrawn());
      case TAMPERED -> tampered(who);
      case GARBAGE -> "not.a.token";
    };
  }

  private String properly(JWTClaimsSet.Builder claims) {
    return signed(header(keys.current()).build(), claims.build(), keys.current());
  }

  private String publicKeyAsSecret(TestOfficer who) {
    try {
      byte[] secret = keys.current().toRSAPublicKey().getEncoded();
      JWSHeader header =
          new JWSHeader.Builder(JWSAlgorithm.HS256)
              .type(JOSEObjectType.JWT)
              .keyID(keys.current().getKeyID())
              .build();
      return signed(header, claims(who).build(), new MACSigner(secret));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String keyInHeader(TestOfficer who) {
    RSAKey stranger = keys.stranger();
    return signed(
        header(stranger).jwk(stranger.toPublicJWK()).build(), claims(who).build(), stranger);
  }

  private String keyByAddress(TestOfficer who) {
    RSAKey stranger = keys.stranger();
    URI address = URI.create(issuer.strangersJwksUri());
    return signed(header(stranger).jwkURL(address).build(), claims(who).build(), stranger);
  }

  private String tampered(TestOfficer who) {
    String[] parts = good(who).split("\\.");
    String body = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    String changed = body.replaceFirst("\"email_verified\":true", "\"email_verified\":false");
    parts[1] =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(changed.getBytes(StandardCharsets.UTF_8));
    return String.join(".", parts);
  }

  private static JWSHeader.Builder header(RSAKey key) {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).keyID(key.getKeyID());
  }

  private JWTClaimsSet.Builder claims(TestOfficer who) {
    String name = Objects.requireNonNullElse(who.officer(), "service-account-" + who.client());
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer.issuer())
            .audience(List.of(TestIssuer.AUDIENCE, "account"))
            .subject(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString())
            .jwtID(UUID.randomUUID().toString())
            .claim("typ", "Bearer")
            .claim("azp", who.client())
            .claim("scope", "openid profile")
            .claim("email_verified", true)
            .claim("preferred_username", name)
            .claim("realm_access", Map.of("roles", who.roles().stream().map(Role::word).toList()));
    if (who.officer() != null) {
      claims.claim("officer", who.officer());
    }
    if (who.organ() != null) {
      claims.claim("organ", who.organ());
    }
    if (who.department() != null) {
      claims.claim("department", who.department());
    }
    return times(claims, now.minusSeconds(1));
  }

  private static JWTClaimsSet.Builder times(JWTClaimsSet.Builder claims, Instant from) {
    return claims
        .issueTime(Date.from(from))
        .notBeforeTime(Date.from(from))
        .expirationTime(Date.from(from.plus(LIFE)));
  }

  private static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) {
    try {
      return signed(header, claims, new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) {
    try {
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
