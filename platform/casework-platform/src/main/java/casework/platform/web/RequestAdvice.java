package casework.platform.web;

import casework.platform.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Turns what the web framework finds wrong with a request into a problem document. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(RequestAdvice.class);

  private static final Map<Integer, String> CODES =
      Map.ofEntries(
          Map.entry(400, "bad-request"),
          Map.entry(401, "not-signed-in"),
          Map.entry(403, "forbidden"),
          Map.entry(404, "no-such-resource"),
          Map.entry(405, "method-not-allowed"),
          Map.entry(406, "not-acceptable"),
          Map.entry(413, "body-too-large"),
          Map.entry(414, "address-too-long"),
          Map.entry(415, "media-type-not-supported"),
          Map.entry(429, "too-many-requests"),
          Map.entry(431, "headers-too-large"),
          Map.entry(503, "service-unavailable"));

  private final Problems problems;

  RequestAdvice(Problems problems) {
    this.problems = problems;
  }

  /** The code of a status that nobody said more about. */
  static String code(int status) {
    String known = CODES.get(status);
    return known != null ? known : status < 500 ? "bad-request" : "internal-error";
  }

  /** The problem of a status that nobody said more about. */
  static Problem problem(int status) {
    if (status == HttpStatus.SERVICE_UNAVAILABLE.value()
        || status == HttpStatus.TOO_MANY_REQUESTS.value()) {
      return Problem.of(HttpStatusCode.valueOf(status), code(status), "Try again soon.")
          .after(Duration.ofSeconds(2));
    }
    return status < 500 && status >= 400
        ? Problem.of(HttpStatusCode.valueOf(status), code(status), null)
        : Problems.internal();
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    HttpServletRequest servlet = ((ServletWebRequest) request).getRequest();
    Problem problem = problem(status.value());
    if (problem.status().isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)) {
      // Foreseen, and over soon: what is away says so itself.
      Throwable cause = Objects.requireNonNullElse(failure.getCause(), failure);
      LOG.warn(
          "{} {} could not be served now: {}",
          servlet.getMethod(),
          servlet.getRequestURI(),
          cause.toString());
    } else if (problem.status().is5xxServerError()) {
      LOG.error("{} {} failed", servlet.getMethod(), servlet.getRequestURI(), failure);
    }
    return problems.reply(problem.with(members(failure)), servlet, headers);
  }

  private static Map<String, Object> members(Exception failure) {
    return switch (failure) {
      case MissingServletRequestParameterException each ->
          Map.of("parameter", each.getParameterName());
      case MissingRequestHeaderException each -> Map.of("header", each.getHeaderName());
      case MethodArgumentTypeMismatchException each -> Map.of("parameter", each.getName());
      default -> Map.of();
    };
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    HttpServletRequest servlet = ((ServletWebRequest) request).getRequest();
    return problems.reply(unreadable(failure.getCause()), servlet, headers);
  }

  static Problem unreadable(@Nullable Throwable cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof Refused refused) {
        return ProblemAdvice.problem(refused.refusal());
      }
    }
    return switch (cause) {
      case UnrecognizedPropertyException each ->
          at(400, "unknown-field", "The body has a field that is not known here.", each);
      case InvalidFormatException each when each.getTargetType() == String.class ->
          at(400, "unfit-text", "A text of the body has characters that cannot be kept.", each);
      case InvalidFormatException each when isOfRightType(each) ->
          at(422, "wrong-value", "A value of the body means nothing where it stands.", each);
      case ValueInstantiationException each ->
          at(422, "wrong-value", "A value of the body means nothing where it stands.", each);
      case MismatchedInputException each when !each.getPath().isEmpty() ->
          at(400, "wrong-type", "A value of the body is not of the type its field needs.", each);
      case InputCoercionException each ->
          at(400, "wrong-type", "A number of the body is too large for its field.", each);
      case null -> malformed("The request needs a body.");
      default -> malformed("The body cannot be read as JSON of the kind that is needed.");
    };
  }

  /** A text where a text belongs: it is what it says that is wrong, such as a 31st of June. */
  private static boolean isOfRightType(InvalidFormatException failure) {
    Class<?> target = failure.getTargetType();
    return failure.getValue() instanceof String
        && target != null
        && !target.isPrimitive()
        && target != Boolean.class
        && !Number.class.isAssignableFrom(target);
  }

  private static Problem malformed(String detail) {
    return Problem.of(HttpStatus.BAD_REQUEST, "body-malformed", detail);
  }

  private static Problem at(int status, String code, String detail, JacksonException failure) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference each : failure.getPath()) {
      pointer.append('/');
      if (each.getPropertyName() == null) {
        pointer.append(each.getIndex());
      } else {
        pointer.append(escaped(each.getPropertyName()));
      }
    }
    Problem problem = Problem.of(HttpStatusCode.valueOf(status), code, detail);
    return pointer.isEmpty()
        ? problem
        : problem.with(Map.of("pointer", shortened(pointer.toString())));
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return invalid(failure.getBindingResult().getAllErrors().stream(), headers, request);
  }

  @Override
  protected ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Stream<Map<String, Object>> errors =
        Stream.concat(
            failure.getBeanResults().stream()
                .flatMap(result -> result.getAllErrors().stream())
                .map(RequestAdvice::error),
            failure.getValueResults().stream()
                .flatMap(
                    result ->
                        result.getResolvableErrors().stream()
                            .map(
                                each ->
                                    member(
                                        String.valueOf(
                                            result.getMethodParameter().getParameterName()),
                                        lastCode(each.getCodes())))));
    return reply(errors, headers, request);
  }

  private ResponseEntity<Object> invalid(
      Stream<ObjectError> errors, HttpHeaders headers, WebRequest request) {
    return reply(errors.map(RequestAdvice::error), headers, request);
  }

  // The validator names them in an order that is left to chance.
  private static final Comparator<Map<String, Object>> BY_PLACE =
      Comparator.comparing(each -> new TreeMap<>(each).toString());

  private ResponseEntity<Object> reply(
      Stream<Map<String, Object>> errors, HttpHeaders headers, WebRequest request) {
    Problem problem =
        Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-value",
                "Some values are missing or out of bounds; see errors.")
            .with(Map.of("errors", errors.distinct().sorted(BY_PLACE).toList()));
    return problems.reply(problem, ((ServletWebRequest) request).getRequest(), headers);
  }

  private static Map<String, Object> error(ObjectError error) {
    String field = error instanceof FieldError each ? each.getField() : "";
    return member(field, error.getCode());
  }

  private static Map<String, Object> member(String field, @Nullable String constraint) {
    Map<String, Object> member = new LinkedHashMap<>();
    member.put("pointer", pointer(field));
    member.put("code", word(constraint == null ? "Invalid" : constraint));
    return member;
  }

  private static @Nullable String lastCode(String @Nullable [] codes) {
    return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
  }

  /** {@code accused[1].name} as a JSON pointer. */
  private static String pointer(String field) {
    return field.isEmpty() ? "" : "/" + field.replace("[", "/").replace("]", "").replace('.', '/');
  }

  /** {@code NotBlank} as {@code not-blank}. */
  private static String word(String constraint) {
    return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String shortened(String pointer) {
    return pointer.length() <= 200 ? pointer : pointer.substring(0, 200);
  }

  static Set<String> codes() {
    return Set.copyOf(CODES.values());
  }
}
