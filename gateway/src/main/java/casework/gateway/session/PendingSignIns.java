package casework.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;

/** What must be remembered while someone is away typing his password: state, nonce, verifier. */
@Component
final class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final String COOKIE = "sign-in";
  private static final Duration LIFE = Duration.ofMinutes(10);

  private final SealedCookies cookies;
  private final ClientRegistration client;

  PendingSignIns(SealedCookies cookies, ClientRegistration client) {
    this.cookies = cookies;
    this.client = client;
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest pending,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (pending == null) {
      cookies.clear(request, response, COOKIE);
      return;
    }
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(text(pending.getState()));
      out.writeUTF(text(pending.getAttribute(OidcParameterNames.NONCE)));
      out.writeUTF(text(pending.getAttribute(PkceParameterNames.CODE_VERIFIER)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    cookies.write(request, response, COOKIE, bytes.toByteArray(), LIFE);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    OAuth2AuthorizationRequest pending =
        cookies.read(request, COOKIE).map(this::rebuilt).orElse(null);
    String state = request.getParameter(OAuth2ParameterNames.STATE);
    return pending != null && pending.getState() != null && pending.getState().equals(state)
        ? pending
        : null;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    OAuth2AuthorizationRequest pending = loadAuthorizationRequest(request);
    if (pending != null) {
      cookies.clear(request, response, COOKIE);
    }
    return pending;
  }

  private OAuth2AuthorizationRequest rebuilt(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String state = in.readUTF();
      String nonce = in.readUTF();
      String verifier = in.readUTF();
      return OAuth2AuthorizationRequest.authorizationCode()
          .authorizationUri(text(client.getProviderDetails().getAuthorizationUri()))
          .clientId(client.getClientId())
          .redirectUri(client.getRedirectUri())
          .scopes(client.getScopes())
          .state(state)
          .attributes(
              Map.of(
                  OAuth2ParameterNames.REGISTRATION_ID,
                  client.getRegistrationId(),
                  OidcParameterNames.NONCE,
                  nonce,
                  PkceParameterNames.CODE_VERIFIER,
                  verifier))
          .build();
    } catch (IOException otherForm) {
      throw new UncheckedIOException(otherForm);
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
