package casework.petition.relay.adapter.web;

import casework.petition.intake.domain.PetitionId;
import casework.petition.relay.application.RecuseOfficer;
import casework.petition.relay.domain.Coded;
import casework.petition.relay.domain.Recusal;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.CreationAct;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Declares, demands and decides that an officer withdraws from a petition (回避). */
@RestController
@RequestMapping("/api/petitions/recusals")
class RecusalController {

  private static final Role[] OFFICERS = {
    Role.INTAKE,
    Role.HANDLER,
    Role.DEPARTMENT_LEAD,
    Role.LEADER_IN_CHARGE,
    Role.CASE_SUPERVISION,
    Role.HEAD
  };

  private final RecuseOfficer recuse;
  private final CodeSets codes;

  RecusalController(RecuseOfficer recuse, CodeSets codes) {
    this.recuse = recuse;
    this.codes = codes;
  }

  /**
   * What is asked.
   *
   * @param officer who is to withdraw; the asker himself where it is left out
   */
  record RecusalForm(
      @NotNull UUID petition,
      @Size(min = 1, max = 40) @Nullable String officer,
      @NotBlank @Size(max = 40) String ground) {}

  /** A recusal. */
  record RecusalView(
      UUID id,
      long revision,
      UUID petition,
      String organ,
      String officer,
      String ground,
      String status,
      String askedBy,
      LocalDate askedOn) {

    private static RecusalView of(Stored<Recusal> stored) {
      Recusal it = stored.state();
      return new RecusalView(
          stored.id(),
          stored.revision().value(),
          it.petition(),
          it.organ(),
          it.officer(),
          it.ground().code(),
          it.state().code(),
          it.by().officer(),
          it.by().on());
    }
  }

  @PostMapping
  ResponseEntity<RecusalView> ask(@Valid @RequestBody RecusalForm body, CreationAct creation) {
    Act act = creation.act();
    Gates.require(act.actor(), OFFICERS);
    codes.require("recusal-ground", body.ground(), "ground");
    Recusal.Ground ground =
        Coded.of(Recusal.Ground.class, body.ground())
            .orElseThrow(() -> new Refused(new CodeSets.UnknownCode("recusal-ground", "ground")));
    Created<Recusal> created =
        recuse.ask(
            new RecuseOfficer.Command(new PetitionId(body.petition()), body.officer(), ground),
            (Cause.Creation) act.cause(),
            act);
    return Replies.created(
        created,
        URI.create("/api/petitions/recusals/" + created.stored().id()),
        RecusalView.of(created.stored()));
  }

  /** Whether he withdraws. */
  record RecusalDecision(@NotNull Boolean withdraws) {}

  @PostMapping("/{id}/decision")
  ResponseEntity<RecusalView> decide(
      @PathVariable UUID id, @Valid @RequestBody RecusalDecision body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.HEAD);
    Stored<Recusal> decided = recuse.decide(id, seen, body.withdraws(), act);
    return Replies.ok(decided, RecusalView.of(decided));
  }

  @GetMapping
  Paged<RecusalView> list(
      @RequestParam(required = false) @Nullable String status, PageRequest page, Actor actor) {
    Gates.require(actor, OFFICERS);
    if (status != null) {
      codes.require("recusal-status", status, "status");
    }
    List<RecusalView> rows =
        recuse.list(actor, status, IdCursor.after(page), page.rows()).stream()
            .map(RecusalView::of)
            .toList();
    return page.page(rows, each -> List.of(each.id().toString()));
  }

  @GetMapping("/{id}")
  ResponseEntity<RecusalView> detail(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, OFFICERS);
    Stored<Recusal> found = recuse.seenBy(actor, id);
    return Replies.ok(found, RecusalView.of(found));
  }
}
