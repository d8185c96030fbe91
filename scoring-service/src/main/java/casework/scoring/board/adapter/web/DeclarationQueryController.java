package casework.scoring.board.adapter.web;

import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import casework.platform.why.Trace;
import casework.scoring.board.adapter.web.DeclarationViews.DeclarationDetail;
import casework.scoring.board.adapter.web.DeclarationViews.DeclarationLine;
import casework.scoring.board.application.Declarations;
import casework.scoring.board.application.NotFound;
import casework.scoring.board.application.Proposals;
import casework.scoring.board.domain.Declaration;
import casework.scoring.board.domain.SignedStep;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Declarations as they are read, and what facts propose to them. */
@RestController
@RequestMapping("/api/scores")
class DeclarationQueryController {

  private final Declarations declarations;
  private final Proposals proposals;
  private final DeclarationViews views;
  private final CodeSets codes;
  private final AuditTrail audit;

  DeclarationQueryController(
      Declarations declarations,
      Proposals proposals,
      DeclarationViews views,
      CodeSets codes,
      AuditTrail audit) {
    this.declarations = declarations;
    this.proposals = proposals;
    this.views = views;
    this.codes = codes;
    this.audit = audit;
  }

  record ScoreStep(String step, String officer, Instant at, String note) {}

  record ScoreWhy(List<ScoreStep> steps, List<Trace> trail) {}

  record ScoreProposals(String department, String period, List<Proposals.Proposal> items) {}

  @GetMapping("/declarations")
  Paged<DeclarationLine> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String department,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, ScoreReaders.DECLARATIONS);
    if (state != null) {
      codes.require("scoring-declaration-state", state, "state");
    }
    Declarations.Filter filter =
        new Declarations.Filter(
            organ, department, state, Words.monthOrNone(from), Words.monthOrNone(to));
    List<Stored<Declaration>> found =
        declarations.page(filter, actor, ScoreReaders.after(page), page.rows());
    Paged<Stored<Declaration>> shown =
        page.page(found, each -> List.of(declarations.order(each.state())));
    return new Paged<>(
        shown.items().stream().map(each -> views.line(each.state())).toList(), shown.next());
  }

  @GetMapping("/declarations/{id}")
  ResponseEntity<DeclarationDetail> detail(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, ScoreReaders.DECLARATIONS);
    Stored<Declaration> stored = seen(id, actor);
    return Replies.ok(stored, views.detail(stored.state()));
  }

  @GetMapping("/declarations/{id}/why")
  ResponseEntity<ScoreWhy> why(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, ScoreReaders.DECLARATIONS);
    Stored<Declaration> stored = seen(id, actor);
    audit.read(actor, id, "why");
    return Replies.ok(stored, new ScoreWhy(steps(stored.state().trail()), Trace.of(audit.of(id))));
  }

  /** What facts heard from other services propose to the officer's own body. */
  @GetMapping("/proposals")
  ScoreProposals proposals(@RequestParam String period, Actor actor) {
    Gates.require(actor, ScoreReaders.DECLARATIONS);
    String body = actor.department() == null ? "" : actor.department();
    return new ScoreProposals(body, period, proposals.of(actor.organ(), body, Words.month(period)));
  }

  static List<ScoreStep> steps(List<SignedStep> trail) {
    return trail.stream()
        .map(each -> new ScoreStep(each.step(), each.by().officer(), each.by().at(), each.note()))
        .toList();
  }

  private Stored<Declaration> seen(UUID id, Actor actor) {
    return declarations.find(id, actor).orElseThrow(() -> new Refused(new NotFound()));
  }
}
