package casework.petition.clarification.adapter.web;

import casework.petition.clarification.application.CarryOutClarification;
import casework.petition.clarification.application.ProposeClarification;
import casework.petition.clarification.domain.Clarification;
import casework.petition.clarification.domain.EvidenceRef;
import casework.petition.clarification.domain.Principle;
import casework.petition.clarification.domain.Tick;
import casework.petition.clarification.domain.Trigger;
import casework.petition.clarification.domain.Visit;
import casework.petition.clarification.domain.Way;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Clears one person of one matter (澄清正名). */
@RestController
@RequestMapping("/api/petitions/clarifications")
class ClarificationController {

  private final ProposeClarification propose;
  private final CarryOutClarification carry;
  private final FileCodes codes;

  ClarificationController(
      ProposeClarification propose, CarryOutClarification carry, FileCodes codes) {
    this.propose = propose;
    this.carry = carry;
    this.codes = codes;
  }

  /** One principle of the check list, ticked, with the documents that show it. */
  record TickForm(
      @NotBlank @Size(max = 40) String principle,
      @NotNull @Size(max = 20) List<@NotBlank @Size(max = 40) String> evidence) {}

  /**
   * What is proposed.
   *
   * @param matter what was said of him and is not so; this matter and no other
   */
  record ClarificationForm(
      @NotNull UUID untrueReport,
      @NotBlank @Size(max = 40) String trigger,
      @NotNull @Size(max = 5) List<@NotNull @Valid TickForm> checkList,
      @NotNull @Size(min = 1, max = 4) List<@NotBlank @Size(max = 40) String> ways,
      @NotBlank @Size(max = 2000) String matter) {}

  @PostMapping
  ResponseEntity<ClarificationView> propose(
      @Valid @RequestBody ClarificationForm body, CreationAct creation) {
    Act act = creation.act();
    Gates.require(act.actor(), UntrueReportController.DEPARTMENTS);
    Clarification.Plan plan =
        new Clarification.Plan(
            codes.read("clarification-trigger", Trigger.class, body.trigger(), "trigger"),
            body.checkList().stream().map(this::tick).toList(),
            codes.readAll("clarification-way", Way.class, body.ways(), "ways"));
    Created<Clarification> created =
        propose.handle(
            new ProposeClarification.Command(body.untrueReport(), plan, body.matter()),
            (Cause.Creation) act.cause(),
            act);
    return Replies.created(
        created,
        URI.create("/api/petitions/clarifications/" + created.stored().id()),
        ClarificationView.of(created.stored()));
  }

  private Tick tick(TickForm form) {
    return new Tick(
        codes.read("clarification-principle", Principle.class, form.principle(), "principle"),
        FileCodes.references(form.evidence()));
  }

  /** Whether the head approves it; otherwise it goes back. */
  record ClarificationApproval(@NotNull Boolean approved) {}

  @PostMapping("/{id}/approval")
  ResponseEntity<ClarificationView> decide(
      @PathVariable UUID id,
      @Valid @RequestBody ClarificationApproval body,
      Revision seen,
      Act act) {
    Gates.require(act.actor(), Role.HEAD);
    return reply(carry.decide(at(id, seen), body.approved(), act));
  }

  /**
   * The notice.
   *
   * @param number the office's number of the document
   */
  record ClarificationNoticeForm(@NotBlank @Size(max = 40) String number) {}

  @PostMapping("/{id}/notice")
  ResponseEntity<ClarificationView> issue(
      @PathVariable UUID id,
      @Valid @RequestBody ClarificationNoticeForm body,
      Revision seen,
      Act act) {
    Gates.require(act.actor(), UntrueReportController.DEPARTMENTS);
    return reply(carry.issue(at(id, seen), new EvidenceRef(body.number()), act));
  }

  /** That another way was gone. */
  record ClarificationWayForm(@NotBlank @Size(max = 40) String way, @NotNull LocalDate on) {}

  @PostMapping("/{id}/ways")
  ResponseEntity<ClarificationView> carryOut(
      @PathVariable UUID id,
      @Valid @RequestBody ClarificationWayForm body,
      Revision seen,
      Act act) {
    Gates.require(act.actor(), UntrueReportController.DEPARTMENTS);
    Way way = codes.read("clarification-way", Way.class, body.way(), "way");
    return reply(carry.carryOut(at(id, seen), way, body.on(), act));
  }

  /** A visit to come. */
  record ClarificationVisitPlan(@NotNull LocalDate dueOn) {}

  @PostMapping("/{id}/visits")
  ResponseEntity<ClarificationView> scheduleVisit(
      @PathVariable UUID id,
      @Valid @RequestBody ClarificationVisitPlan body,
      Revision seen,
      Act act) {
    Gates.require(act.actor(), UntrueReportController.DEPARTMENTS);
    return reply(carry.scheduleVisit(at(id, seen), body.dueOn(), act));
  }

  /** A visit that was made. */
  record ClarificationVisitForm(
      @NotNull @Min(1) Integer number,
      @NotNull LocalDate heldOn,
      @NotBlank @Size(max = 40) String result) {}

  @PostMapping("/{id}/visit-result")
  ResponseEntity<ClarificationView> visit(
      @PathVariable UUID id,
      @Valid @RequestBody ClarificationVisitForm body,
      Revision seen,
      Act act) {
    Gates.require(act.actor(), UntrueReportController.DEPARTMENTS);
    Visit.Result result =
        codes.read("clarification-visit-result", Visit.Result.class, body.result(), "result");
    return reply(carry.visit(at(id, seen), body.number(), body.heldOn(), result, act));
  }

  @PostMapping("/{id}/closure")
  ResponseEntity<ClarificationView> close(@PathVariable UUID id, Revision seen, Act act) {
    Gates.require(act.actor(), UntrueReportController.DEPARTMENTS);
    return reply(carry.close(at(id, seen), act));
  }

  private static CarryOutClarification.Seen at(UUID id, Revision seen) {
    return new CarryOutClarification.Seen(id, seen);
  }

  private static ResponseEntity<ClarificationView> reply(Stored<Clarification> stored) {
    return Replies.ok(stored, ClarificationView.of(stored));
  }
}
