package casework.gateway.refusal;

import casework.platform.web.Problem;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * Every no the gateway says itself; what the codes mean stands in {@code problems/gateway.json}.
 */
public final class No {

  public static final Problem NOT_SIGNED_IN =
      Problem.of(HttpStatus.UNAUTHORIZED, "not-signed-in", "Sign in or send a bearer token.");
  public static final Problem TOKEN_REFUSED =
      Problem.of(HttpStatus.UNAUTHORIZED, "token-refused", "The token is not valid here.");
  public static final Problem NOT_YOUR_ROLE =
      Problem.of(HttpStatus.FORBIDDEN, "not-your-role", "None of your roles may do this.");
  public static final Problem CSRF_TOKEN_MISSING =
      Problem.of(
          HttpStatus.FORBIDDEN,
          "csrf-token-missing",
          "A command from a signed-in browser needs the page's own token.");
  public static final Problem NO_SUCH_RESOURCE =
      Problem.of(HttpStatus.NOT_FOUND, "no-such-resource", "There is nothing at this address.");
  public static final Problem MALFORMED_REQUEST =
      Problem.of(HttpStatus.BAD_REQUEST, "malformed-request", "The request cannot be read.");
  public static final Problem METHOD_NOT_SUPPORTED =
      Problem.of(
          HttpStatus.METHOD_NOT_ALLOWED,
          "method-not-supported",
          "Only GET, HEAD and POST are served.");
  public static final Problem BODY_TOO_LARGE =
      Problem.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "The body is too large.");
  public static final Problem OUR_MISTAKE =
      Problem.of(
          HttpStatus.INTERNAL_SERVER_ERROR,
          "internal-error",
          "Something is wrong here, not with the request. It has been recorded.");
  public static final Problem IDENTITY_PROVIDER_DOWN =
      Problem.of(
              HttpStatus.SERVICE_UNAVAILABLE,
              "identity-provider-unavailable",
              "Tokens cannot be checked at the moment.")
          .after(Duration.ofSeconds(5));

  private No() {}

  public static Problem serviceDown(String service) {
    return Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "service-unavailable",
            "The service behind this address does not answer.")
        .with(Map.of("service", service))
        .after(Duration.ofSeconds(2));
  }

  /** The outcome of a command is unknown to us; its idempotency key makes repeating it safe. */
  public static Problem serviceSlow(String service) {
    return Problem.of(
            HttpStatus.GATEWAY_TIMEOUT,
            "service-too-slow",
            "The service behind this address did not answer in time.")
        .with(Map.of("service", service))
        .after(Duration.ofSeconds(5));
  }

  public static Problem tooManyRequests(String limit, long seconds) {
    return Problem.of(
            HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "Slow down and try again later.")
        .with(Map.of("limit", limit))
        .after(Duration.ofSeconds(seconds));
  }
}
