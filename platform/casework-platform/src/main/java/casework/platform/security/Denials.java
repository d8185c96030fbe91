package casework.platform.security;

import casework.platform.kernel.Refusal;
import casework.platform.web.Problem;
import casework.platform.web.Problems;
import casework.platform.web.RefusalWitness;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Says no in the filter chain as the rest of the service does: with a problem document. */
final class Denials
    implements AuthenticationEntryPoint,
        AuthenticationFailureHandler,
        AccessDeniedHandler,
        RequestRejectedHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Denials.class);

  private final Problems problems;
  private final List<RefusalWitness> witnesses;

  Denials(Problems problems, List<RefusalWitness> witnesses) {
    this.problems = problems;
    this.witnesses = List.copyOf(witnesses);
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    onAuthenticationFailure(request, response, failure);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof AuthenticationServiceException) {
      LOG.warn("Tokens cannot be checked: {}", String.valueOf(failure.getMessage()));
      Problem problem =
          Problem.of(
                  HttpStatus.SERVICE_UNAVAILABLE,
                  "issuer-unavailable",
                  "Tokens cannot be checked at the moment; try again soon.")
              .after(Duration.ofSeconds(5));
      problems.write(problem, request, response);
      return;
    }
    boolean refused = failure instanceof OAuth2AuthenticationException;
    if (refused) {
      LOG.info("A token was refused: {}", String.valueOf(failure.getMessage()));
    }
    response.setHeader(
        HttpHeaders.WWW_AUTHENTICATE, refused ? "Bearer error=\"invalid_token\"" : "Bearer");
    Problem problem =
        refused
            ? Problem.of(HttpStatus.UNAUTHORIZED, "token-refused", "The token is not good here.")
            : Problem.of(HttpStatus.UNAUTHORIZED, "not-signed-in", "Sign in first.");
    problems.write(problem, request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (!(denied instanceof RefusedAccess access)) {
      problems.write(
          Problem.of(HttpStatus.FORBIDDEN, "forbidden", "This is closed."), request, response);
      return;
    }
    Refusal refusal = access.refusal();
    try {
      witnesses.forEach(each -> each.saw(refusal, request));
    } catch (RuntimeException e) {
      LOG.warn("A refusal could not be recorded: {}", e.toString());
      problems.write(
          Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "audit-unavailable", "Try again soon.")
              .after(Duration.ofSeconds(2)),
          request,
          response);
      return;
    }
    problems.write(
        Problem.of(HttpStatus.FORBIDDEN, refusal.code(), refusal.detail()), request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
      throws IOException {
    LOG.debug("A request was rejected", rejected);
    problems.write(
        Problem.of(
            HttpStatus.BAD_REQUEST,
            "bad-request",
            "The address, a header or a parameter has characters that are not taken."),
        request,
        response);
  }
}
