package casework.testkit.tokens;

import static casework.testkit.tokens.TestOfficer.aService;
import static casework.testkit.tokens.TestOfficer.anOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.kernel.Role;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class TestIssuerTest {

  private static final TestIssuer ISSUER = TestIssuer.shared();
  private static final TestOfficer HEAD =
      anOfficer("990300-JW-O001").of("990300-JW").in("990300-JW-D1").as(Role.HEAD);

  /** What a careful service checks; the reference every fault is held against. */
  private static NimbusJwtDecoder careful(TestIssuer issuer) {
    NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer.issuer()).build();
    OAuth2TokenValidator<Jwt> ours =
        jwt ->
            jwt.getAudience() != null
                    && jwt.getAudience().contains(TestIssuer.AUDIENCE)
                    && "Bearer".equals(jwt.getClaimAsString("typ"))
                    && jwt.getExpiresAt() != null
                    && !jwt.getHeaders().containsKey("jwk")
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(issuer.issuer()), ours));
    return decoder;
  }

  @Test
  void shapesTheClaimsAsTheRealmDoes() {
    Jwt jwt = careful(ISSUER).decode(ISSUER.token(HEAD.as(Role.CASE_SUPERVISION)));

    assertThat(jwt.getAudience()).contains("casework-api");
    assertThat(jwt.getClaims())
        .containsEntry("typ", "Bearer")
        .containsEntry("azp", "casework-gateway")
        .containsEntry("officer", "990300-JW-O001")
        .containsEntry("organ", "990300-JW")
        .containsEntry("department", "990300-JW-D1");
    assertThat(jwt.getClaimAsMap("realm_access"))
        .extractingByKey("roles", InstanceOfAssertFactories.LIST)
        .containsExactlyInAnyOrder("head", "case-supervision");
  }

  @Test
  void leavesOutWhatAServiceAccountHasNot() {
    Jwt jwt = careful(ISSUER).decode(ISSUER.token(aService("casework-clue")));

    assertThat(jwt.getClaims()).doesNotContainKeys("officer", "organ", "department");
    assertThat(jwt.getClaimAsMap("realm_access")).isEqualTo(Map.of("roles", List.of("service")));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void makesTokensThatACarefulServiceTurnsAway(Fault fault) {
    assertThatThrownBy(() -> careful(ISSUER).decode(ISSUER.token(HEAD, fault)))
        .isInstanceOf(JwtException.class);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "OTHER_AUDIENCE",
        "NO_AUDIENCE",
        "ID_TOKEN",
        "REFRESH_TOKEN",
        "ENDLESS",
        "OWN_KEY_IN_HEADER"
      })
  void makesTokensThatACarelessServiceLetsIn(Fault fault) {
    NimbusJwtDecoder careless = NimbusJwtDecoder.withIssuerLocation(ISSUER.issuer()).build();

    assertThat(careless.decode(ISSUER.token(HEAD, fault)).getSubject()).isNotEmpty();
  }

  @Test
  void spoilsOneThingOnlyWhenItTampers() throws Exception {
    var tampered = SignedJWT.parse(ISSUER.token(HEAD, Fault.TAMPERED)).getJWTClaimsSet();

    assertThat(tampered.getBooleanClaim("email_verified")).isFalse();
    assertThat(tampered.getStringClaim("officer")).isEqualTo("990300-JW-O001");
  }

  @Nested
  class Keys {

    @Test
    void keepTheOldOneInForceAfterARotation() {
      try (TestIssuer issuer = TestIssuer.started()) {
        String before = issuer.token(HEAD);
        issuer.rotateKey();

        assertThat(careful(issuer).decode(before)).isNotNull();
        assertThat(careful(issuer).decode(issuer.token(HEAD))).isNotNull();
      }
    }

    @Test
    void failTheOldTokensOnceTheyAreWithdrawn() {
      try (TestIssuer issuer = TestIssuer.started()) {
        String before = issuer.token(HEAD);
        issuer.rotateKey();
        issuer.withdrawOldKeys();

        assertThatThrownBy(() -> careful(issuer).decode(before)).isInstanceOf(JwtException.class);
        assertThat(careful(issuer).decode(issuer.token(HEAD))).isNotNull();
      }
    }
  }

  @Nested
  class TokenEndpoint {

    @Test
    void givesAServiceItsToken() throws Exception {
      String answer = post("grant_type=client_credentials&client_id=casework-clue&client_secret=x");
      String token = answer.replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1");

      assertThat(careful(ISSUER).decode(token).getClaimAsString("azp")).isEqualTo("casework-clue");
    }

    @Test
    void refusesAnyOtherGrant() throws Exception {
      assertThat(post("grant_type=password&client_id=casework-clue")).contains("invalid_request");
    }

    private String post(String form) throws Exception {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(ISSUER.issuer() + "/protocol/openid-connect/token"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form))
              .build();
      try (HttpClient client = HttpClient.newHttpClient()) {
        return client.send(request, BodyHandlers.ofString()).body();
      }
    }
  }
}
