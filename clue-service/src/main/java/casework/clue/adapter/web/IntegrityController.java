package casework.clue.adapter.web;

import casework.clue.application.CadreIntegrity;
import casework.clue.application.CadreIntegrity.Measure;
import casework.clue.application.CadreIntegrity.Open;
import casework.clue.domain.ClueRefusal;
import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells the service that gives opinions on integrity what is open about a cadre. */
@RestController
class IntegrityController {

  private static final Pattern CADRE = Pattern.compile("[0-9]{6}-C[0-9]{3,6}");

  private final CadreIntegrity integrity;
  private final AuditTrail audit;
  private final LawClock law;

  IntegrityController(CadreIntegrity integrity, AuditTrail audit, LawClock law) {
    this.integrity = integrity;
    this.audit = audit;
    this.law = law;
  }

  /** An answer that is not complete is none: it may lack what counts. */
  record Integrity(
      String cadre, boolean complete, LocalDate asOf, List<Open> open, List<Measure> measures) {}

  @GetMapping("/internal/integrity/cadres/{cadre}")
  ResponseEntity<Integrity> about(@PathVariable String cadre, Actor actor) {
    Gates.require(actor, Role.SERVICE);
    if (!CADRE.matcher(cadre).matches()) {
      throw new Refused(new ClueRefusal.Malformed("cadre", "an id such as 990301-C005"));
    }
    audit.read(actor, null, "integrity");
    LocalDate today = law.today();
    CadreIntegrity.Answer answer = integrity.of(cadre, today);
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(new Integrity(cadre, answer.complete(), today, answer.open(), answer.measures()));
  }
}
