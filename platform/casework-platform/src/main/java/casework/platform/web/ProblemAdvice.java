package casework.platform.web;

import casework.platform.audit.AuditUnavailable;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.AlreadyApplied;
import casework.platform.store.OutboxFull;
import casework.platform.store.StaleRevision;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Turns what a use case says no to, and whatever fails, into a problem document. Refusals map by
 * family; what nobody foresaw is a 500 that tells nothing of the inside. What the web framework
 * itself finds wrong is {@link RequestAdvice}'s.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Problems problems;
  private final List<RefusalWitness> witnesses;

  ProblemAdvice(Problems problems, List<RefusalWitness> witnesses) {
    this.problems = problems;
    this.witnesses = List.copyOf(witnesses);
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(Refused refused, HttpServletRequest request) {
    Refusal refusal = refused.refusal();
    try {
      witnesses.forEach(each -> each.saw(refusal, request));
    } catch (RuntimeException e) {
      LOG.warn("A refusal could not be recorded: {}", e.toString());
      return problems.reply(Problems.unavailable("audit-unavailable"), request);
    }
    return problems.reply(problem(refusal), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> bad(BadRequest bad, HttpServletRequest request) {
    Problem problem = Problem.of(bad.status(), bad.code(), bad.detail()).with(bad.members());
    return problems.reply(problem, request);
  }

  /** A parameter is looked at only when it is read, which may be in a controller. */
  @ExceptionHandler
  ResponseEntity<Object> rejected(RequestRejectedException rejected, HttpServletRequest request) {
    return problems.reply(RequestAdvice.problem(400), request);
  }

  /** So is whether a parameter is text at all. */
  @ExceptionHandler
  ResponseEntity<Object> undecodable(InvalidParameterException no, HttpServletRequest request) {
    return problems.reply(RequestAdvice.problem(400), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> stale(StaleRevision stale, HttpServletRequest request) {
    Revision current = stale.current();
    Problem problem =
        Problem.of(
            HttpStatus.PRECONDITION_FAILED,
            "stale-revision",
            "The matter has been changed since it was read; read it again.");
    return problems.reply(
        current == null ? problem : problem.with(Map.of("current", current.value())), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> applied(AlreadyApplied applied, HttpServletRequest request) {
    return problems.reply(
        Problem.of(HttpStatus.CONFLICT, "already-applied", "This has been done already."), request);
  }

  @ExceptionHandler({OutboxFull.class, AuditUnavailable.class})
  ResponseEntity<Object> full(RuntimeException full, HttpServletRequest request) {
    LOG.warn("A request could not be served: {}", full.toString());
    String code = full instanceof OutboxFull ? "store-unavailable" : "audit-unavailable";
    return problems.reply(Problems.unavailable(code), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> store(MongoException failure, HttpServletRequest request) {
    return isOutage(failure) ? outage(failure, request) : lastResort(failure, request);
  }

  /** Whatever nobody foresaw. */
  @ExceptionHandler
  ResponseEntity<Object> lastResort(Exception failure, HttpServletRequest request) {
    if (causedByOutage(failure)) {
      return outage(failure, request);
    }
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
    return problems.reply(Problems.internal(), request);
  }

  private ResponseEntity<Object> outage(Exception failure, HttpServletRequest request) {
    LOG.warn("The store does not answer: {}", failure.toString());
    return problems.reply(Problems.unavailable("store-unavailable"), request);
  }

  static Problem problem(Refusal refusal) {
    Map<String, Object> members = new LinkedHashMap<>(refusal.members());
    if (!refusal.rule().isEmpty()) {
      members.put("rule", refusal.rule());
    }
    return Problem.of(status(refusal.family()), refusal.code(), refusal.detail()).with(members);
  }

  private static HttpStatus status(Refusal.Family family) {
    return switch (family) {
      case PHASE, RULE -> HttpStatus.CONFLICT;
      case AUTHORITY -> HttpStatus.FORBIDDEN;
      case UNKNOWN -> HttpStatus.NOT_FOUND;
      case MEANING -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }

  private static boolean causedByOutage(@Nullable Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof MongoException store && isOutage(store)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutage(MongoException failure) {
    return failure instanceof MongoTimeoutException
        || failure instanceof MongoSocketException
        || failure instanceof MongoNotPrimaryException
        || failure instanceof MongoNodeIsRecoveringException
        || failure instanceof MongoWriteConcernException
        || failure instanceof MongoInterruptedException
        || failure.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
        || failure.hasErrorLabel("RetryableWriteError");
  }
}
