package casework.platform.web;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * What is wrong with a request, before it has a language and a form.
 *
 * @param code stable word, the last segment of the problem's type
 * @param detail one plain English sentence without personal data; null where the title says it all
 * @param members further members of the document
 * @param retryAfter how long to wait before another try; null where waiting does not help
 */
public record Problem(
    HttpStatusCode status,
    String code,
    @Nullable String detail,
    Map<String, Object> members,
    @Nullable Duration retryAfter) {

  public static Problem of(HttpStatusCode status, String code, @Nullable String detail) {
    return new Problem(status, code, detail, Map.of(), null);
  }

  public Problem with(Map<String, Object> further) {
    return new Problem(status, code, detail, further, retryAfter);
  }

  public Problem after(Duration wait) {
    return new Problem(status, code, detail, members, wait);
  }
}
