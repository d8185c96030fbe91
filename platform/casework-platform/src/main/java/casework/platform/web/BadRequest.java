package casework.platform.web;

import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * The request itself is malformed or lacks something; changes nothing. What is well formed but
 * refused is a {@link casework.platform.kernel.Refusal}.
 */
public final class BadRequest extends RuntimeException {

  private final HttpStatus status;
  private final String code;
  private final transient Map<String, Object> members;

  BadRequest(HttpStatus status, String code, String detail, Map<String, Object> members) {
    super(detail, null, false, false);
    this.status = status;
    this.code = code;
    this.members = Map.copyOf(members);
  }

  /** A 400 with that code; {@code detail} is one plain sentence without anything of the request. */
  public static BadRequest of(String code, String detail) {
    return new BadRequest(HttpStatus.BAD_REQUEST, code, detail, Map.of());
  }

  public HttpStatus status() {
    return status;
  }

  public String code() {
    return code;
  }

  public Map<String, Object> members() {
    return members;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
