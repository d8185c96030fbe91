package casework.petition.vault.adapter.web;

import casework.petition.intake.domain.Coded;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PurgeReason;
import casework.petition.vault.application.PurgePetition;
import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Destroys what a petition said, by the head's decision. */
@RestController
class PurgeController {

  private static final String REASONS = "petition-purge-reason";

  private final PurgePetition purge;
  private final CodeSets lists;

  PurgeController(PurgePetition purge, CodeSets lists) {
    this.purge = purge;
    this.lists = lists;
  }

  /**
   * Why nothing is kept any longer.
   *
   * @param reason code of petition-purge-reason
   */
  record PurgeForm(@NotBlank @Size(max = 40) String reason) {}

  /** What is left of a purged petition. */
  record Purged(UUID petition, String number, String status) {}

  @PostMapping("/api/petitions/{id}/purge")
  ResponseEntity<Purged> purge(
      @PathVariable UUID id, @Valid @RequestBody PurgeForm form, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE, Role.CASE_SUPERVISION, Role.HEAD);
    lists.require(REASONS, form.reason(), "reason");
    PurgeReason reason =
        Coded.of(PurgeReason.class, form.reason())
            .orElseThrow(() -> new Refused(new CodeSets.UnknownCode(REASONS, "reason")));
    Stored<Petition> left =
        purge.handle(new PurgePetition.Command(new PetitionId(id), seen, reason), act);
    Petition petition = left.state();
    return Replies.ok(left, new Purged(id, petition.number().value(), petition.state().code()));
  }
}
