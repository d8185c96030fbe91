package casework.clue.adapter.web;

import casework.clue.application.Clues;
import casework.clue.application.NeedToKnow;
import casework.clue.application.NotFound;
import casework.clue.application.Petitions;
import casework.clue.application.Subjects;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.security.Gates;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Whom a clue accuses and of what: for those who need to know, and never without a trace. */
@RestController
class SubjectController {

  private final Clues clues;
  private final Subjects subjects;
  private final Petitions petitions;
  private final AuditTrail audit;

  SubjectController(Clues clues, Subjects subjects, Petitions petitions, AuditTrail audit) {
    this.clues = clues;
    this.subjects = subjects;
    this.petitions = petitions;
    this.audit = audit;
  }

  /** {@code known} is false while they, or their names, are awaited. */
  record People(boolean known, List<Subjects.Subject> items) {}

  @GetMapping("/api/clues/{id}/subjects")
  ResponseEntity<People> subjects(@PathVariable UUID id, Actor actor) {
    Clue clue = known(id, actor);
    audit.read(actor, id, "subjects");
    Subjects.Told told = subjects.of(clue.id());
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(new People(told.complete(), told.subjects()));
  }

  /** Read live, with the officer's own token: petition-service decides once more whether he may. */
  @GetMapping("/api/clues/{id}/allegation")
  ResponseEntity<String> allegation(
      @PathVariable UUID id, @RequestHeader(HttpHeaders.AUTHORIZATION) String bearer, Actor actor) {
    UUID petition = known(id, actor).origin().petitionOrNull();
    if (petition == null) {
      throw new Refused(new NotFound());
    }
    audit.read(actor, id, "allegation");
    try {
      return ResponseEntity.ok()
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .contentType(MediaType.APPLICATION_JSON)
          .body(petitions.allegation(petition, bearer));
    } catch (Petitions.Unavailable e) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, e);
    }
  }

  private Clue known(UUID id, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    Clue clue =
        clues.find(new ClueId(id), actor).orElseThrow(() -> new Refused(new NotFound())).state();
    NeedToKnow.require(clue, actor);
    return clue;
  }
}
