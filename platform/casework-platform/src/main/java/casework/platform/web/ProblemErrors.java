package casework.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers where the container, not a controller, has found something wrong. */
@RestController
final class ProblemErrors implements ErrorController {

  private final Problems problems;

  ProblemErrors(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("${server.error.path:${error.path:/error}}")
  ResponseEntity<Object> error(HttpServletRequest request) {
    // Asked for from outside there is no error to tell of.
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    return problems.reply(RequestAdvice.problem(status), new Original(request));
  }

  /** The request as it was before the container went to the error page. */
  private static final class Original extends HttpServletRequestWrapper {

    Original(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getRequestURI() {
      return getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
          ? uri
          : super.getRequestURI();
    }
  }
}
