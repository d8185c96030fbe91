package casework.petition.intake.adapter.web;

import casework.petition.intake.application.CadreIntegrity;
import casework.petition.intake.domain.PetitionRefusal;
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
  private final AuditTrail trail;
  private final LawClock law;

  IntegrityController(CadreIntegrity integrity, AuditTrail trail, LawClock law) {
    this.integrity = integrity;
    this.trail = trail;
    this.law = law;
  }

  /** Something that is not done with: what kind, and since when. */
  record OpenMatter(String kind, LocalDate since) {}

  /** A measure; petitions know of none, and the form is the same in every service. */
  record MeasureTaken(String measure, LocalDate decidedOn) {}

  /** An answer that is not complete is none: it may lack what counts. */
  record Integrity(
      String cadre,
      boolean complete,
      LocalDate asOf,
      List<OpenMatter> open,
      List<MeasureTaken> measures) {}

  @GetMapping("/internal/integrity/cadres/{cadre}")
  ResponseEntity<Integrity> about(@PathVariable String cadre, Actor actor) {
    Gates.require(actor, Role.SERVICE);
    if (!CADRE.matcher(cadre).matches()) {
      throw new Refused(new PetitionRefusal.Implausible("cadre", "is no id such as 990301-C005"));
    }
    trail.read(actor, null, "integrity");
    LocalDate today = law.today();
    CadreIntegrity.Answer answer = integrity.of(cadre, today);
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(
            new Integrity(
                cadre,
                answer.complete(),
                today,
                answer.open().stream().map(day -> new OpenMatter("petition", day)).toList(),
                List.of()));
  }
}
