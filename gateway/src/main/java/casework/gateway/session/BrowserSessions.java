package casework.gateway.session;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.stereotype.Component;

/** What the door must know about browsers: how they sign in, and when their commands are theirs. */
@Component
public class BrowserSessions {

  private static final Set<String> SAFE = Set.of("GET", "HEAD");

  private final Sessions sessions;
  private final PendingSignIns pending;
  private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> provider;
  private final SessionFilter filter;

  BrowserSessions(
      Sessions sessions,
      PendingSignIns pending,
      OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> provider,
      SessionReader reader) {
    this.sessions = sessions;
    this.pending = pending;
    this.provider = provider;
    this.filter = new SessionFilter(sessions, reader);
  }

  /** Signs a request in by its cookie. */
  public Filter filter() {
    return filter;
  }

  public void signIn(OAuth2LoginConfigurer<HttpSecurity> login) {
    login
        .loginPage("/")
        .authorizationEndpoint(each -> each.authorizationRequestRepository(pending))
        .tokenEndpoint(each -> each.accessTokenResponseClient(provider))
        .authorizedClientRepository(sessions)
        .successHandler((_, response, _) -> response.sendRedirect("/"))
        .failureHandler((_, response, _) -> response.sendRedirect("/?sign-in=failed"));
  }

  /** Asked of commands that a cookie signs; a bearer header cannot be forged by another site. */
  public void csrf(CsrfConfigurer<HttpSecurity> csrf) {
    csrf.csrfTokenRepository(new SessionCsrf())
        .requireCsrfProtectionMatcher(BrowserSessions::isCommandBySession);
  }

  /** What the person is called who signed this request in by a cookie, where that is known. */
  public static Optional<String> nameOf(HttpServletRequest request) {
    return SessionFilter.of(request).map(Session::name).filter(name -> !name.isEmpty());
  }

  private static boolean isCommandBySession(HttpServletRequest request) {
    return !SAFE.contains(request.getMethod()) && SessionFilter.of(request).isPresent();
  }
}
