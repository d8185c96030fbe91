package casework.gateway.route;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service's answer that is passed on whole or not at all, as far as that can be told: where the
 * service ends in the middle of it and nothing has gone out yet, the caller hears another answer.
 *
 * @param otherwise what is said where it breaks off
 */
record WholeAnswer(ServerResponse answer, Function<IOException, ServerResponse> otherwise)
    implements ServerResponse {

  @Override
  public HttpStatusCode statusCode() {
    return answer.statusCode();
  }

  @Override
  public HttpHeaders headers() {
    return answer.headers();
  }

  @Override
  public MultiValueMap<String, Cookie> cookies() {
    return answer.cookies();
  }

  @Override
  public @Nullable ModelAndView writeTo(
      HttpServletRequest request, HttpServletResponse response, Context context)
      throws ServletException, IOException {
    try {
      return answer.writeTo(request, response, context);
    } catch (IOException brokenOff) {
      if (response.isCommitted()) {
        // Too late for words: the caller sees the connection break.
        throw brokenOff;
      }
      response.resetBuffer();
      // Its ETag and Location say nothing any more; what other filters have set stays.
      answer.headers().headerNames().forEach(each -> response.setHeader(each, null));
      return otherwise.apply(brokenOff).writeTo(request, response, context);
    }
  }
}
