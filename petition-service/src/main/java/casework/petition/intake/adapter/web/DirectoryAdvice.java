package casework.petition.intake.adapter.web;

import casework.petition.intake.application.DirectoryUnavailable;
import casework.platform.web.Problem;
import casework.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Asks for patience while the directory has not been read. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DirectoryAdvice {

  private final Problems problems;

  DirectoryAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<Object> unavailable(DirectoryUnavailable failure, HttpServletRequest request) {
    return problems.reply(
        Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "directory-unavailable",
                "Whose report a report is cannot be told before the directory has been read.")
            .after(Duration.ofSeconds(2)),
        request);
  }
}
