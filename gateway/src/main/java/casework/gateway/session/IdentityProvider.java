package casework.gateway.session;

import casework.gateway.GatewaySettings;
import casework.platform.time.LawClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * The gateway as a client of the identity provider. Its addresses are derived from the issuer's, so
 * that nothing is asked while starting.
 */
@Configuration(proxyBeanMethods = false)
class IdentityProvider {

  static final String REGISTRATION = "casework";

  @Bean
  ClientRegistration gatewayClient(GatewaySettings settings) {
    return ClientRegistration.withRegistrationId(REGISTRATION)
        .clientId("casework-gateway")
        .clientSecret(settings.clientSecret())
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(settings.publicUrl() + "/login/oauth2/code/" + REGISTRATION)
        .scope("openid")
        .authorizationUri(settings.oidc("auth"))
        .tokenUri(settings.oidc("token"))
        .jwkSetUri(settings.oidc("certs"))
        .issuerUri(settings.issuer())
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .build();
  }

  @Bean
  ClientRegistrationRepository clientRegistrations(ClientRegistration gatewayClient) {
    return new InMemoryClientRegistrationRepository(gatewayClient);
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange(
      ClientHttpRequestFactory connections) {
    var client = new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(provider(connections));
    return client;
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshExchange(
      ClientHttpRequestFactory connections) {
    var client = new RestClientRefreshTokenTokenResponseClient();
    client.setRestClient(provider(connections));
    return client;
  }

  @Bean
  MachineTime machineTime() {
    // A law's clock that nobody moves is the machine's.
    return LawClock.real()::instant;
  }

  static RestClient provider(ClientHttpRequestFactory connections) {
    return RestClient.builder()
        .requestFactory(connections)
        .configureMessageConverters(
            converters ->
                converters
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }
}
