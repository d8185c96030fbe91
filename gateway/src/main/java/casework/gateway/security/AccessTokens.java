package casework.gateway.security;

import casework.gateway.GatewaySettings;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.web.client.RestTemplate;

/**
 * What makes a token an access token for this platform: our issuer's signature by a listed
 * algorithm, its keys from the configured address alone, meant for us, within its time, and not an
 * ID or refresh token.
 */
@Configuration(proxyBeanMethods = false)
public class AccessTokens {

  private static final Duration SKEW = Duration.ofSeconds(30);
  private static final List<String> OWN_KEY = List.of("jwk", "jku", "x5u", "x5c");

  @Bean
  JwtDecoder jwtDecoder(GatewaySettings settings, ClientHttpRequestFactory connections) {
    var decoder =
        NimbusJwtDecoder.withJwkSetUri(settings.oidc("certs"))
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .jwsAlgorithm(SignatureAlgorithm.PS256)
            .jwsAlgorithm(SignatureAlgorithm.ES256)
            .restOperations(new RestTemplate(connections))
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            List.of(
                new JwtTimestampValidator(SKEW),
                new JwtIssuerValidator(settings.issuer()),
                AccessTokens::hasAnEnd,
                AccessTokens::isAnAccessToken,
                AccessTokens::bringsNoKey,
                meantFor(settings.audience()))));
    return decoder;
  }

  /** Authorities are the realm roles, as {@code ROLE_<word>}. */
  @Bean
  JwtAuthenticationConverter callersOfTokens() {
    var converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(AccessTokens::authorities);
    return converter;
  }

  /** The realm roles in a token, by their words. */
  public static List<String> roles(Jwt token) {
    Map<String, Object> access = token.getClaimAsMap("realm_access");
    if (access == null || !(access.get("roles") instanceof Collection<?> roles)) {
      return List.of();
    }
    return roles.stream().map(String::valueOf).toList();
  }

  private static Collection<GrantedAuthority> authorities(Jwt token) {
    return roles(token).stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
        .toList();
  }

  private static OAuth2TokenValidatorResult hasAnEnd(Jwt token) {
    return result(token.getExpiresAt() != null, "the token never ends");
  }

  // Keycloak says it in the claim, RFC 9068 in the header; either may be absent, neither may lie.
  private static OAuth2TokenValidatorResult isAnAccessToken(Jwt token) {
    Object claim = token.getClaims().get("typ");
    Object header = token.getHeaders().get("typ");
    return result(
        (claim == null || "Bearer".equals(claim))
            && (header == null || "JWT".equals(header) || "at+jwt".equals(header)),
        "not an access token");
  }

  /** Keys come from the configured address alone; a header that offers one is up to no good. */
  private static OAuth2TokenValidatorResult bringsNoKey(Jwt token) {
    return result(
        OWN_KEY.stream().noneMatch(token.getHeaders()::containsKey),
        "the token brings its own key");
  }

  private static OAuth2TokenValidator<Jwt> meantFor(String audience) {
    return token -> {
      List<String> audiences = token.getAudience();
      return result(
          audiences != null && audiences.contains(audience), "the token is meant for someone else");
    };
  }

  private static OAuth2TokenValidatorResult result(boolean good, String otherwise) {
    return good
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", otherwise, null));
  }
}
