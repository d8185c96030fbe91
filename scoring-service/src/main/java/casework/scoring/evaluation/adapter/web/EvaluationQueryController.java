package casework.scoring.evaluation.adapter.web;

import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import casework.platform.why.ClockLine;
import casework.platform.why.Trace;
import casework.scoring.evaluation.adapter.web.EvaluationViews.EvaluationDetail;
import casework.scoring.evaluation.adapter.web.EvaluationViews.EvaluationLine;
import casework.scoring.evaluation.application.Evaluations;
import casework.scoring.evaluation.application.NotFound;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.EvaluationRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Evaluations as they are read, with both clocks and what made them. */
@RestController
@RequestMapping("/api/scores/evaluations")
class EvaluationQueryController {

  private static final Role[] READERS = {Role.SCORER, Role.HEAD, Role.LEADER_IN_CHARGE};

  private final Evaluations evaluations;
  private final EvaluationRules rules;
  private final CodeSets codes;
  private final AuditTrail audit;
  private final LawClock law;

  EvaluationQueryController(
      Evaluations evaluations,
      EvaluationRules rules,
      CodeSets codes,
      AuditTrail audit,
      LawClock law) {
    this.evaluations = evaluations;
    this.rules = rules;
    this.codes = codes;
    this.audit = audit;
    this.law = law;
  }

  record EvaluationStep(String step, String officer, Instant at, String note) {}

  record EvaluationWhy(List<EvaluationStep> steps, List<ClockLine> clocks, List<Trace> trail) {}

  @GetMapping
  Paged<EvaluationLine> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String cadre,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(defaultValue = "false") boolean reviewed,
      @RequestParam(required = false) @Nullable LocalDate heldFrom,
      @RequestParam(required = false) @Nullable LocalDate heldTo,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, READERS);
    if (state != null) {
      codes.require("scoring-evaluation-state", state, "state");
    }
    Evaluations.Filter filter =
        new Evaluations.Filter(organ, cadre, year, state, reviewed, false, heldFrom, heldTo);
    String after = page.after().isEmpty() ? null : page.after().getFirst();
    List<Stored<Evaluation>> found = evaluations.page(filter, actor, after, page.rows());
    Paged<Stored<Evaluation>> shown =
        page.page(found, each -> List.of(evaluations.order(each.state())));
    return new Paged<>(
        shown.items().stream()
            .map(each -> EvaluationViews.line(each.state(), rules, law.today()))
            .toList(),
        shown.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<EvaluationDetail> detail(@PathVariable UUID id, Actor actor) {
    Stored<Evaluation> stored = seen(id, actor);
    return Replies.ok(stored, EvaluationViews.detail(stored.state(), rules, law.today()));
  }

  @GetMapping("/{id}/why")
  ResponseEntity<EvaluationWhy> why(@PathVariable UUID id, Actor actor) {
    Stored<Evaluation> stored = seen(id, actor);
    audit.read(actor, id, "why");
    Evaluation of = stored.state();
    LocalDate today = law.today();
    return Replies.ok(
        stored,
        new EvaluationWhy(
            of.trail().stream()
                .map(
                    each ->
                        new EvaluationStep(
                            each.step(), each.by().officer(), each.by().at(), each.note()))
                .toList(),
            of.clocks().stream()
                .map(
                    each ->
                        ClockLine.of(
                            each.clock(), each.policy(), rules.calendar(of.organ(), today), today))
                .toList(),
            Trace.of(audit.of(id))));
  }

  private Stored<Evaluation> seen(UUID id, Actor actor) {
    Gates.require(actor, READERS);
    return evaluations.find(id, actor).orElseThrow(() -> new Refused(new NotFound()));
  }
}
