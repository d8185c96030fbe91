package casework.petition.vault.adapter.web;

import static casework.petition.vault.adapter.web.IdentityOpeningController.ASKERS;

import casework.petition.vault.application.OpeningTasks;
import casework.petition.vault.application.OpeningsInSight;
import casework.petition.vault.application.ReadOpening;
import casework.petition.vault.domain.IdentityOpening;
import casework.petition.vault.domain.OpeningId;
import casework.platform.audit.AuditEntry;
import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The openings of a petition, for those who may know of them. */
@RestController
class OpeningQueryController {

  private static final String OPENINGS = "/api/petitions/{id}/identity-openings";

  private final OpeningsInSight inSight;
  private final ReadOpening read;
  private final OpeningTasks tasks;
  private final AuditTrail trail;
  private final InstantSource machine;

  OpeningQueryController(
      OpeningsInSight inSight,
      ReadOpening read,
      OpeningTasks tasks,
      AuditTrail trail,
      InstantSource machineTime) {
    this.inSight = inSight;
    this.read = read;
    this.tasks = tasks;
    this.trail = trail;
    this.machine = machineTime;
  }

  /** All of them: each was asked for by hand, so there are few. */
  @GetMapping(OPENINGS)
  Paged<OpeningView> openings(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, ASKERS);
    Instant now = machine.instant();
    return new Paged<>(
        inSight.of(actor, id).stream().map(each -> OpeningView.of(each, now)).toList(), null);
  }

  /** An opening with the asker's words. */
  record OpeningDetail(OpeningView opening, String words) {

    @Override
    public String toString() {
      return "OpeningDetail[…]";
    }
  }

  @GetMapping(OPENINGS + "/{opening}")
  ResponseEntity<OpeningDetail> opening(
      @PathVariable UUID id, @PathVariable UUID opening, Actor actor) {
    Gates.require(actor, ASKERS);
    var told = read.words(actor, id, new OpeningId(opening));
    return Replies.ok(
        told.opening(),
        new OpeningDetail(OpeningView.of(told.opening(), machine.instant()), told.words()));
  }

  /** One row of the audit trail about an opening. */
  record OpeningTrailRow(
      Instant at,
      String officer,
      String step,
      String outcome,
      @Nullable String detail,
      List<String> rules,
      long revision) {}

  /** Everything that explains an opening: its steps, each view and each refusal. */
  record OpeningWhy(OpeningView opening, List<OpeningTrailRow> trail) {}

  @GetMapping(OPENINGS + "/{opening}/why")
  ResponseEntity<OpeningWhy> why(@PathVariable UUID id, @PathVariable UUID opening, Actor actor) {
    Gates.require(actor, ASKERS);
    Stored<IdentityOpening> found = inSight.seenBy(actor, id, new OpeningId(opening));
    return Replies.ok(
        found,
        new OpeningWhy(
            OpeningView.of(found, machine.instant()),
            trail.of(opening).stream().map(each -> row(each.entry())).toList()));
  }

  private static OpeningTrailRow row(AuditEntry entry) {
    return new OpeningTrailRow(
        entry.at(),
        entry.actor(),
        entry.step(),
        entry.outcome(),
        entry.detail(),
        entry.rules(),
        entry.revision());
  }

  /**
   * An opening that waits for the asker's decision.
   *
   * @param kind code of petition-task
   * @param matter the petition
   * @param until machine time at which the request lapses
   */
  record OpeningTaskView(
      String kind, UUID matter, UUID opening, String purpose, @Nullable Instant until) {}

  @GetMapping("/api/petitions/identity-openings/tasks")
  Paged<OpeningTaskView> tasks(PageRequest page, Actor actor) {
    Gates.requireContentReader(actor);
    return new Paged<>(
        tasks.undecided(actor, page.limit()).stream()
            .map(
                each ->
                    new OpeningTaskView(
                        "petition-identity-opening",
                        each.state().petition(),
                        each.id(),
                        each.state().purpose().code(),
                        each.state().state().until()))
            .toList(),
        null);
  }
}
