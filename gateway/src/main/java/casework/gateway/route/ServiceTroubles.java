package casework.gateway.route;

import casework.gateway.refusal.No;
import casework.platform.web.Problem;
import casework.platform.web.Problems;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What the caller hears when a service does not answer. Nothing is tried twice: a command may have
 * been done although its answer was lost, and only the caller's idempotency key may repeat it.
 */
@Component
class ServiceTroubles {

  private static final Logger LOG = LoggerFactory.getLogger(ServiceTroubles.class);

  private final Problems problems;

  ServiceTroubles(Problems problems) {
    this.problems = problems;
  }

  ServerResponse answer(String service, Throwable trouble, ServerRequest request) {
    Problem problem = problem(service, trouble);
    if (problem == No.OUR_MISTAKE) {
      LOG.error("call to {} failed", service, trouble);
    } else {
      LOG.warn("{}: {} ({})", service, problem.code(), trouble.getMessage());
    }
    var reply = problems.reply(problem, request.servletRequest());
    return ServerResponse.status(reply.getStatusCode())
        .headers(headers -> headers.putAll(reply.getHeaders()))
        .body(Objects.requireNonNull(reply.getBody()));
  }

  private static Problem problem(String service, Throwable trouble) {
    Problem problem = No.OUR_MISTAKE;
    for (Throwable each = trouble; each != null; each = each.getCause()) {
      if (each instanceof BodyTooLarge) {
        return No.BODY_TOO_LARGE;
      }
      if (each instanceof CharacterCodingException) {
        // A parameter that is no text, found when the request was to be passed on.
        return No.MALFORMED_REQUEST;
      }
      if (each instanceof ConnectTimeoutException
          || each instanceof ConnectionRequestTimeoutException) {
        return No.serviceDown(service);
      }
      if (each instanceof SocketTimeoutException) {
        return No.serviceSlow(service);
      }
      if (each instanceof IOException) {
        problem = No.serviceDown(service);
      }
    }
    return problem;
  }
}
