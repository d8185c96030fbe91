package casework.petition.intake.adapter.web;

import casework.petition.intake.application.ReadContent;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells the clue ledger, once for each referral, whom it is about. */
@RestController
class SubjectsController {

  private final ReadContent content;

  SubjectsController(ReadContent content) {
    this.content = content;
  }

  /** The accused of one referral. */
  record Subjects(UUID petition, UUID referral, List<AccusedView> subjects) {}

  @GetMapping("/internal/petitions/{id}/subjects")
  Subjects subjects(@PathVariable UUID id, @RequestParam UUID referral, Actor actor) {
    Gates.require(actor, Role.SERVICE);
    return new Subjects(
        id,
        referral,
        content.subjects(actor, new PetitionId(id), referral).stream()
            .map(AccusedView::of)
            .toList());
  }
}
