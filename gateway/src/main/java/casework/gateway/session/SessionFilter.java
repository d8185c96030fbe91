package casework.gateway.session;

import casework.gateway.session.SessionReader.Holding;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs a browser in by its cookie. The token inside goes through the same checks as a bearer
 * token; where a request brings both, the header counts and the cookie is not looked at.
 */
final class SessionFilter extends OncePerRequestFilter {

  private static final String SESSION = SessionFilter.class.getName();

  private final Sessions sessions;
  private final SessionReader reader;

  SessionFilter(Sessions sessions, SessionReader reader) {
    this.sessions = sessions;
    this.reader = reader;
  }

  /** The session this request was signed in by. */
  static Optional<Session> of(HttpServletRequest request) {
    return Optional.ofNullable((Session) request.getAttribute(SESSION));
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null
        || !(path.startsWith("/api/") || path.equals("/sign-out"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Session> sent = sessions.read(request);
    if (sent.isPresent()) {
      reader
          .read(sent.get())
          .ifPresentOrElse(
              holding -> signIn(request, response, holding),
              () -> sessions.clear(request, response));
    }
    chain.doFilter(request, response);
  }

  private void signIn(HttpServletRequest request, HttpServletResponse response, Holding holding) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(holding.caller());
    SecurityContextHolder.setContext(context);
    request.setAttribute(SESSION, holding.session());
    if (holding.changed()) {
      sessions.write(request, response, holding.session());
    }
  }
}
