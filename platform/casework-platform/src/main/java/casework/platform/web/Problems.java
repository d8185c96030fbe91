package casework.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives a problem its document (RFC 9457) and its language: {@code type} is {@code
 * /problems/<code>}, {@code title} follows {@code Accept-Language}.
 */
public final class Problems {

  /** Members a refusal may not overwrite. */
  private static final List<String> RESERVED =
      List.of("type", "title", "status", "detail", "instance", "code");

  private final ProblemRegistry registry;
  private final JsonMapper mapper = JsonMapper.shared();

  public Problems(ProblemRegistry registry) {
    this.registry = registry;
  }

  /** The reply that carries the problem. */
  public ResponseEntity<Object> reply(Problem problem, HttpServletRequest request) {
    return reply(problem, request, HttpHeaders.EMPTY);
  }

  ResponseEntity<Object> reply(Problem problem, HttpServletRequest request, HttpHeaders headers) {
    HttpHeaders all = new HttpHeaders();
    headers.forEach(all::addAll);
    all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    Duration wait = problem.retryAfter();
    if (wait != null) {
      all.set(HttpHeaders.RETRY_AFTER, seconds(wait));
    }
    return new ResponseEntity<>(document(problem, request), all, problem.status());
  }

  /** Answers with the problem where no controller is involved, such as in a filter. */
  public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(problem.status().value());
    Duration wait = problem.retryAfter();
    if (wait != null) {
      response.setHeader(HttpHeaders.RETRY_AFTER, seconds(wait));
    }
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    byte[] body =
        mapper.writeValueAsString(document(problem, request)).getBytes(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private Map<String, Object> document(Problem problem, HttpServletRequest request) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", "/problems/" + problem.code());
    document.put("title", registry.title(problem.code(), isChinese(request)));
    document.put("status", problem.status().value());
    String detail = problem.detail();
    if (detail != null && !detail.isEmpty()) {
      document.put("detail", detail);
    }
    document.put("instance", request.getRequestURI());
    document.put("code", problem.code());
    problem
        .members()
        .forEach(
            (name, value) -> {
              if (!RESERVED.contains(name)) {
                document.put(name, value);
              }
            });
    return document;
  }

  /** Whether the reader asks for Chinese before English. */
  static boolean isChinese(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    if (header == null || header.length() > 256) {
      return false;
    }
    try {
      List<Locale.LanguageRange> wanted = Locale.LanguageRange.parse(header);
      return "zh".equals(Locale.lookupTag(wanted, List.of("zh", "en")));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  static Problem internal() {
    return Problem.of(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "internal-error",
        "Something is wrong here, not with the request. It has been recorded.");
  }

  static Problem unavailable(String code) {
    return Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE, code, "The service cannot do this now; try again soon.")
        .after(Duration.ofSeconds(2));
  }

  private static String seconds(Duration wait) {
    return Long.toString(Math.max(1, wait.toSeconds()));
  }
}
