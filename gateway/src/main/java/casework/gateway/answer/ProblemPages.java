package casework.gateway.answer;

import casework.gateway.answer.Services.Said;
import casework.gateway.refusal.No;
import casework.platform.web.ProblemRegistry;
import casework.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a problem's type means: the gateway's own, else that of the service which knows it. */
@RestController
class ProblemPages {

  private final ProblemRegistry own;
  private final Services services;
  private final Problems problems;

  ProblemPages(ProblemRegistry own, Services services, Problems problems) {
    this.own = own;
    this.services = services;
    this.problems = problems;
  }

  @GetMapping("/problems/{code:[a-z0-9-]{1,80}}")
  ResponseEntity<?> meaning(@PathVariable String code, HttpServletRequest request) {
    Optional<ProblemRegistry.Kind> known = own.kind(code);
    if (known.isPresent()) {
      return ResponseEntity.ok(known.get());
    }
    var headers = new HttpHeaders();
    headers.setAccept(List.of(MediaType.APPLICATION_JSON));
    for (Said each : services.each(services.all(), _ -> "/problems/" + code, headers).values()) {
      if (each.isGood()) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(each.body());
      }
    }
    return problems.reply(No.NO_SUCH_RESOURCE, request);
  }
}
