package casework.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The page's own token, taken from the sealed session: another site can neither read it nor plant
 * one of its own.
 */
final class SessionCsrf implements CsrfTokenRepository {

  static final String HEADER = "X-CSRF-TOKEN";
  private static final String PARAMETER = "_csrf";

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    // Without a session there is nothing to protect; the value fits no header a page could send.
    return new DefaultCsrfToken(HEADER, PARAMETER, java.util.UUID.randomUUID().toString());
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    // It is in the session already.
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return SessionFilter.of(request)
        .map(session -> new DefaultCsrfToken(HEADER, PARAMETER, session.csrf()))
        .orElse(null);
  }
}
