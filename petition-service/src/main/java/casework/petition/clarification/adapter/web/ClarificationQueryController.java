package casework.petition.clarification.adapter.web;

import casework.petition.clarification.application.Clarifications;
import casework.petition.clarification.application.FilesInSight;
import casework.petition.clarification.application.ReadClarification;
import casework.petition.clarification.domain.Clarification;
import casework.petition.clarification.domain.Visit;
import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import casework.platform.why.Trace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Clarifications, for those who make them and who watch over them. */
@RestController
@RequestMapping("/api/petitions/clarifications")
class ClarificationQueryController {

  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Clarifications clarifications;
  private final FilesInSight inSight;
  private final ReadClarification read;
  private final AuditTrail trail;
  private final FileCodes codes;

  ClarificationQueryController(
      Clarifications clarifications,
      FilesInSight inSight,
      ReadClarification read,
      AuditTrail trail,
      FileCodes codes) {
    this.clarifications = clarifications;
    this.inSight = inSight;
    this.read = read;
    this.trail = trail;
    this.codes = codes;
  }

  @GetMapping
  Paged<ClarificationView> list(
      @RequestParam(required = false) @Nullable String status, PageRequest page, Actor actor) {
    Gates.require(actor, UntrueReportController.READERS);
    if (status != null) {
      codes.require("clarification-status", status, "status");
    }
    List<ClarificationView> rows =
        clarifications
            .list(inSight.sightOf(actor), status, FilePlaces.after(page), page.rows())
            .stream()
            .map(ClarificationView::of)
            .toList();
    return page.page(rows, each -> List.of(each.id().toString()));
  }

  /**
   * A clarification that waits.
   *
   * @param kind code of clarification-task
   * @param dueOn day of the next visit; null where no day is set
   */
  record ClarificationTask(String kind, UUID matter, @Nullable LocalDate dueOn) {}

  @GetMapping("/tasks")
  Paged<ClarificationTask> tasks(PageRequest page, Actor actor) {
    List<Stored<Clarification>> rows =
        clarifications.waiting(inSight.sightOf(actor), FilePlaces.after(page), page.rows());
    Paged<Stored<Clarification>> shown = page.page(rows, each -> List.of(each.id().toString()));
    return new Paged<>(
        shown.items().stream()
            .filter(each -> isHis(each.state(), actor))
            .map(ClarificationQueryController::task)
            .toList(),
        shown.next());
  }

  private static boolean isHis(Clarification it, Actor actor) {
    boolean proposed = it.state().code().equals("proposed");
    return it.place().organ().equals(actor.organ())
        && (proposed
            ? actor.is(Role.HEAD)
            : actor.isAny(UntrueReportController.DEPARTMENTS)
                && actor.worksIn(it.place().department()));
  }

  private static ClarificationTask task(Stored<Clarification> stored) {
    Clarification it = stored.state();
    LocalDate next =
        it.visits().stream()
            .filter(Visit::isOpen)
            .map(Visit::dueOn)
            .min(Comparator.naturalOrder())
            .orElse(null);
    String kind =
        switch (it.state().code()) {
          case "proposed" -> "clarification-approval";
          case "approved" -> "clarification-notice";
          case "issued" -> "clarification-way";
          default ->
              next != null
                  ? "clarification-visit"
                  : it.visits().isEmpty() ? "clarification-visit-plan" : "clarification-closure";
        };
    return new ClarificationTask(kind, stored.id(), next);
  }

  /** A clarification with what it says. */
  record ClarificationDetail(ClarificationView clarification, String matter) {}

  @GetMapping("/{id}")
  ResponseEntity<ClarificationDetail> detail(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, UntrueReportController.READERS);
    ReadClarification.Opened opened = read.open(actor, id);
    return Replies.ok(
        opened.clarification(),
        new ClarificationDetail(ClarificationView.of(opened.clarification()), opened.matter()));
  }

  /** The notice as it went out, in Word. */
  @GetMapping("/{id}/notice")
  ResponseEntity<byte[]> notice(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, UntrueReportController.READERS);
    return ResponseEntity.ok()
        .contentType(WORD)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"clarification.docx\"")
        .body(read.notice(actor, id));
  }

  /** Who has done and read what. */
  record ClarificationWhy(UUID clarification, List<Trace> trail) {}

  @GetMapping("/{id}/why")
  ResponseEntity<ClarificationWhy> why(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, UntrueReportController.READERS);
    Stored<Clarification> found = inSight.clarification(actor, id);
    return Replies.ok(found, new ClarificationWhy(id, Trace.of(trail.of(id))));
  }
}
