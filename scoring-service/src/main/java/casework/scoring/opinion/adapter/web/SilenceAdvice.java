package casework.scoring.opinion.adapter.web;

import casework.platform.web.Problem;
import casework.platform.web.Problems;
import casework.scoring.opinion.application.Integrity;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says which services gave no answer; nothing was changed, and the step can be tried again. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SilenceAdvice {

  private final Problems problems;

  SilenceAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<Object> silent(Integrity.Silent silence, HttpServletRequest request) {
    return problems.reply(
        Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "opinion-needs-all-services",
                "An opinion rests on what all services say; some gave no complete answer.")
            .with(Map.of("silent", silence.services()))
            .after(Duration.ofSeconds(5)),
        request);
  }
}
