package casework.petition.clarification.adapter.web;

import casework.petition.clarification.application.DecideFalseAccusation;
import casework.petition.clarification.application.FilesInSight;
import casework.petition.clarification.application.FindUntrue;
import casework.petition.clarification.application.UntrueReports;
import casework.petition.clarification.domain.AccuserIdentity;
import casework.petition.clarification.domain.Aggravation;
import casework.petition.clarification.domain.Consequence;
import casework.petition.clarification.domain.EvidenceRef;
import casework.petition.clarification.domain.Finding;
import casework.petition.clarification.domain.Situation;
import casework.petition.clarification.domain.UntrueReport;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CreationAct;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reports that were verified and are not true: untrue, mistaken, or falsely accused, kept apart.
 */
@RestController
@RequestMapping("/api/petitions/untrue-reports")
class UntrueReportController {

  static final Role[] DEPARTMENTS = {Role.INTAKE, Role.HANDLER, Role.DEPARTMENT_LEAD};
  static final Role[] READERS = {
    Role.INTAKE, Role.HANDLER, Role.DEPARTMENT_LEAD, Role.CASE_SUPERVISION, Role.HEAD
  };

  private final FindUntrue find;
  private final DecideFalseAccusation decide;
  private final UntrueReports reports;
  private final FilesInSight inSight;
  private final FileCodes codes;

  UntrueReportController(
      FindUntrue find,
      DecideFalseAccusation decide,
      UntrueReports reports,
      FilesInSight inSight,
      FileCodes codes) {
    this.find = find;
    this.decide = decide;
    this.reports = reports;
    this.inSight = inSight;
    this.codes = codes;
  }

  /**
   * What was found.
   *
   * @param accused number of the accused in the petition
   * @param evidence references of the documents that show it
   */
  record UntrueFindingForm(
      @NotNull UUID petition,
      @NotNull @Min(1) Integer accused,
      @NotBlank @Size(max = 40) String finding,
      @NotNull @Size(max = 20) List<@NotBlank @Size(max = 40) String> evidence) {}

  @PostMapping
  ResponseEntity<UntrueReportView> find(
      @Valid @RequestBody UntrueFindingForm body, CreationAct creation) {
    Act act = creation.act();
    Gates.require(act.actor(), DEPARTMENTS);
    Created<UntrueReport> created =
        find.handle(
            new FindUntrue.Command(
                body.petition(),
                body.accused(),
                codes.read("untrue-finding", Finding.class, body.finding(), "finding"),
                FileCodes.references(body.evidence())),
            (Cause.Creation) act.cause(),
            act);
    return Replies.created(
        created,
        URI.create("/api/petitions/untrue-reports/" + created.stored().id()),
        UntrueReportView.of(created.stored()));
  }

  @GetMapping
  Paged<UntrueReportView> list(
      @RequestParam(required = false) @Nullable String status, PageRequest page, Actor actor) {
    Gates.require(actor, READERS);
    if (status != null) {
      codes.require("untrue-status", status, "status");
    }
    List<UntrueReportView> rows =
        reports.list(inSight.sightOf(actor), status, FilePlaces.after(page), page.rows()).stream()
            .map(UntrueReportView::of)
            .toList();
    return page.page(rows, each -> List.of(each.id().toString()));
  }

  @GetMapping("/{id}")
  ResponseEntity<UntrueReportView> detail(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, READERS);
    return reply(inSight.report(actor, id));
  }

  @PostMapping("/{id}/revision")
  ResponseEntity<UntrueReportView> revise(@PathVariable UUID id, Revision seen, Act act) {
    Gates.require(act.actor(), DEPARTMENTS);
    return reply(decide.revise(at(id, seen), act));
  }

  /** That a false accusation be decided on, with documents that show the intent. */
  record FalseAccusationForm(
      @NotNull @Size(max = 7) List<@NotBlank @Size(max = 40) String> situations,
      @NotNull @Size(max = 5) List<@NotBlank @Size(max = 40) String> aggravations,
      @NotNull @Size(max = 20) List<@NotBlank @Size(max = 40) String> evidence) {}

  @PostMapping("/{id}/proposal")
  ResponseEntity<UntrueReportView> propose(
      @PathVariable UUID id, @Valid @RequestBody FalseAccusationForm body, Revision seen, Act act) {
    Gates.require(act.actor(), DEPARTMENTS);
    return reply(
        decide.propose(
            at(id, seen),
            codes.readAll(
                "false-accusation-situation", Situation.class, body.situations(), "situations"),
            codes.readAll(
                "false-accusation-aggravation",
                Aggravation.class,
                body.aggravations(),
                "aggravations"),
            FileCodes.references(body.evidence()),
            act));
  }

  /**
   * The decision.
   *
   * @param approval reference of the document of approval
   */
  record FalseAccusationDecision(@NotBlank @Size(max = 40) String approval) {}

  @PostMapping("/{id}/decision")
  ResponseEntity<UntrueReportView> confirm(
      @PathVariable UUID id,
      @Valid @RequestBody FalseAccusationDecision body,
      Revision seen,
      Act act) {
    Gates.require(act.actor(), Role.HEAD);
    return reply(decide.confirm(at(id, seen), new EvidenceRef(body.approval()), act));
  }

  /** What it is taken to be instead. */
  record FalseAccusationRejection(@NotBlank @Size(max = 40) String finding) {}

  @PostMapping("/{id}/rejection")
  ResponseEntity<UntrueReportView> reject(
      @PathVariable UUID id,
      @Valid @RequestBody FalseAccusationRejection body,
      Revision seen,
      Act act) {
    Gates.require(act.actor(), Role.HEAD);
    Finding finding = codes.read("untrue-finding", Finding.class, body.finding(), "finding");
    return reply(decide.reject(at(id, seen), finding, act));
  }

  /** What followed for the accuser. */
  record ConsequenceForm(
      @NotBlank @Size(max = 40) String kind,
      @NotBlank @Size(max = 40) String identity,
      @NotNull LocalDate on) {}

  @PostMapping("/{id}/consequences")
  ResponseEntity<UntrueReportView> recordConsequence(
      @PathVariable UUID id, @Valid @RequestBody ConsequenceForm body, Revision seen, Act act) {
    Gates.require(act.actor(), DEPARTMENTS);
    return reply(
        decide.recordConsequence(
            at(id, seen),
            codes.read("false-accusation-consequence", Consequence.Kind.class, body.kind(), "kind"),
            codes.read("accuser-identity", AccuserIdentity.class, body.identity(), "identity"),
            body.on(),
            act));
  }

  private static DecideFalseAccusation.Seen at(UUID id, Revision seen) {
    return new DecideFalseAccusation.Seen(id, seen);
  }

  private static ResponseEntity<UntrueReportView> reply(Stored<UntrueReport> stored) {
    return Replies.ok(stored, UntrueReportView.of(stored));
  }
}
