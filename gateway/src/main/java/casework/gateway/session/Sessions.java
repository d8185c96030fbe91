package casework.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Keeps the tokens a sign-in brought: in the browser's sealed cookie and nowhere else. */
@Component
final class Sessions implements OAuth2AuthorizedClientRepository {

  private static final String COOKIE = "session";

  private final SealedCookies cookies;
  private final MachineTime time;
  private final SecureRandom random = new SecureRandom();

  Sessions(SealedCookies cookies, MachineTime time) {
    this.cookies = cookies;
    this.time = time;
  }

  Optional<Session> read(HttpServletRequest request) {
    return cookies
        .read(request, COOKIE)
        .flatMap(
            bytes -> {
              try {
                return Optional.of(Session.of(bytes));
              } catch (IOException otherForm) {
                return Optional.empty();
              }
            });
  }

  void write(HttpServletRequest request, HttpServletResponse response, Session session) {
    cookies.write(request, response, COOKIE, session.bytes());
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    cookies.clear(request, response, COOKIE);
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      Authentication principal,
      HttpServletRequest request,
      HttpServletResponse response) {
    var access = client.getAccessToken();
    var refresh = client.getRefreshToken();
    byte[] csrf = new byte[24];
    random.nextBytes(csrf);
    write(
        request,
        response,
        new Session(
            access.getTokenValue(),
            refresh == null ? "" : refresh.getTokenValue(),
            access.getExpiresAt() == null ? time.now() : access.getExpiresAt(),
            time.now(),
            Base64.getUrlEncoder().withoutPadding().encodeToString(csrf),
            name(principal)));
  }

  private static String name(Authentication principal) {
    return principal.getPrincipal() instanceof OidcUser person && person.getFullName() != null
        ? person.getFullName()
        : "";
  }

  /** Never asked for: the token on its way to a service is the authenticated one. */
  @Override
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String registration, Authentication principal, HttpServletRequest request) {
    return null;
  }

  @Override
  public void removeAuthorizedClient(
      String registration,
      Authentication principal,
      HttpServletRequest request,
      HttpServletResponse response) {
    clear(request, response);
  }
}
