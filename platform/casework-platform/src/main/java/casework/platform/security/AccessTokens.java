package casework.platform.security;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Checks access tokens: signed by the one issuer with an allowed algorithm, meant for this system,
 * in force, and an access token at all. The keys are fetched at first use, and those last seen stay
 * good while the issuer cannot be reached.
 */
public final class AccessTokens {

  public static final String AUDIENCE = "casework-api";

  /** How far two machines' clocks may be apart. */
  static final Duration SKEW = Duration.ofSeconds(30);

  private static final Set<SignatureAlgorithm> ALGORITHMS =
      Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

  /** Header fields by which a token would bring its own key along. */
  private static final List<String> OWN_KEY = List.of("jwk", "jku", "x5u", "x5c");

  private AccessTokens() {}

  /**
   * A decoder of the issuer's tokens; touches no network until the first token.
   *
   * @param issuer the realm's address, as it stands in its tokens
   * @param keys where its keys are; null for the place where a Keycloak realm keeps them
   */
  public static JwtDecoder decoder(String issuer, @Nullable String keys) {
    String address = keys == null ? issuer + "/protocol/openid-connect/certs" : keys;
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(new IssuerKeys(url(address)))
            .jwsAlgorithms(
                allowed -> {
                  allowed.clear();
                  allowed.addAll(ALGORITHMS);
                })
            .build();
    decoder.setJwtValidator(validator(issuer));
    return decoder;
  }

  private static URL url(String address) {
    try {
      return URI.create(address).toURL();
    } catch (MalformedURLException | IllegalArgumentException e) {
      throw new IllegalArgumentException("CASEWORK_ISSUER is not an address: " + address, e);
    }
  }

  static OAuth2TokenValidator<Jwt> validator(String issuer) {
    JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
    times.setAllowEmptyExpiryClaim(false);
    return new DelegatingOAuth2TokenValidator<>(
        times,
        check("of another issuer", token -> issuer.equals(token.getClaimAsString("iss"))),
        check("for another audience", AccessTokens::isForUs),
        check("no access token", AccessTokens::isAccessToken),
        check(
            "one that brings its own key",
            token -> OWN_KEY.stream().noneMatch(token.getHeaders()::containsKey)));
  }

  private static boolean isForUs(Jwt token) {
    List<String> audience = token.getAudience();
    return audience != null && audience.contains(AUDIENCE);
  }

  /** Keycloak marks its access tokens by a claim, others by the header of RFC 9068. */
  private static boolean isAccessToken(Jwt token) {
    Object type = token.getHeaders().get("typ");
    return "at+jwt".equals(type)
        || ((type == null || "JWT".equals(type)) && "Bearer".equals(token.getClaims().get("typ")));
  }

  private static OAuth2TokenValidator<Jwt> check(String otherwise, Predicate<Jwt> holds) {
    OAuth2TokenValidatorResult failure =
        OAuth2TokenValidatorResult.failure(
            new OAuth2Error("invalid_token", "The token is " + otherwise + ".", null));
    return token -> holds.test(token) ? OAuth2TokenValidatorResult.success() : failure;
  }
}
