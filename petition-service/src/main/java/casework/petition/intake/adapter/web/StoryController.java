package casework.petition.intake.adapter.web;

import casework.petition.intake.application.PetitionsInSight;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionRefusal;
import casework.platform.audit.AuditEntry;
import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Actor;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.StoryItem;
import casework.platform.kernel.StoryPart;
import casework.platform.security.Gates;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What this service did about a petition, for whoever may see it. */
@RestController
class StoryController {

  private static final String DONE = "DONE";

  private final PetitionsInSight inSight;
  private final AuditTrail trail;

  StoryController(PetitionsInSight inSight, AuditTrail trail) {
    this.inSight = inSight;
    this.trail = trail;
  }

  /** {@code matter}: a petition; anything else has no story here. */
  @GetMapping("/api/petitions/story")
  StoryPart story(@RequestParam UUID matter, Actor actor) {
    Gates.require(actor, Role.INTAKE, Role.CASE_SUPERVISION, Role.HEAD);
    return StoryPart.of(isSeen(matter, actor) ? told(matter) : Stream.empty());
  }

  private boolean isSeen(UUID matter, Actor actor) {
    try {
      inSight.seenBy(actor, new PetitionId(matter));
      return true;
    } catch (Refused refused) {
      if (refused.refusal() instanceof PetitionRefusal.NoSuchPetition) {
        return false;
      }
      throw refused;
    }
  }

  private Stream<StoryItem> told(UUID matter) {
    return trail.of(matter).stream()
        .map(row -> row.entry())
        .filter(entry -> entry.outcome().equals(DONE))
        .map(entry -> told(matter, entry));
  }

  private static StoryItem told(UUID matter, AuditEntry entry) {
    return new StoryItem(
        LawDays.of(entry.lawAt()),
        entry.lawAt(),
        "petition",
        matter,
        entry.step(),
        entry.actor(),
        null);
  }
}
