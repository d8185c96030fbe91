package casework.petition.relay.adapter.web;

import casework.petition.relay.application.FileSealer.NoKeyOfHigherOrgan;
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

/** Says that nothing was kept where it could not be sealed to the higher organ. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class KeyAdvice {

  private final Problems problems;

  KeyAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<Object> noKey(NoKeyOfHigherOrgan failure, HttpServletRequest request) {
    return problems.reply(
        Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "no-key-of-higher-organ",
                "This cannot be taken at the moment; nothing of it has been kept.")
            .after(Duration.ofMinutes(10)),
        request);
  }
}
