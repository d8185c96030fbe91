package casework.gateway.session;

import casework.gateway.GatewaySettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Ends the session, here and at the identity provider, so that the refresh token dies with it. */
@RestController
class SignOut {

  private static final Logger LOG = LoggerFactory.getLogger(SignOut.class);

  private final Sessions sessions;
  private final ClientRegistration client;
  private final GatewaySettings settings;
  private final RestClient provider;

  SignOut(
      Sessions sessions,
      ClientRegistration client,
      GatewaySettings settings,
      ClientHttpRequestFactory connections) {
    this.sessions = sessions;
    this.client = client;
    this.settings = settings;
    this.provider = RestClient.builder().requestFactory(connections).build();
  }

  @PostMapping("/sign-out")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(HttpServletRequest request, HttpServletResponse response) {
    SessionFilter.of(request).ifPresent(this::endAtProvider);
    sessions.clear(request, response);
  }

  private void endAtProvider(Session session) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("client_id", client.getClientId());
    form.add("client_secret", client.getClientSecret());
    form.add("refresh_token", session.refresh());
    try {
      provider
          .post()
          .uri(settings.oidc("logout"))
          .contentType(MediaType.APPLICATION_FORM_URLENCODED)
          .body(form)
          .retrieve()
          .toBodilessEntity();
    } catch (RestClientException trouble) {
      // The browser is signed out all the same; the token ends by itself.
      LOG.warn("the identity provider did not end a session: {}", trouble.getMessage());
    }
  }
}
