package casework.gateway.refusal;

import casework.platform.web.Problem;
import casework.platform.web.Problems;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the servlet container itself refuses, as a problem too. */
@RestController
class Errors implements ErrorController {

  private final Problems problems;

  Errors(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("/error")
  ResponseEntity<Object> say(HttpServletRequest request) {
    return problems.reply(
        problem(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)), request);
  }

  private static Problem problem(@Nullable Object status) {
    if (!(status instanceof Integer code) || code == 404) {
      return No.NO_SUCH_RESOURCE;
    }
    if (code == 405) {
      return No.METHOD_NOT_SUPPORTED;
    }
    return code < 500 ? No.MALFORMED_REQUEST : No.OUR_MISTAKE;
  }
}
