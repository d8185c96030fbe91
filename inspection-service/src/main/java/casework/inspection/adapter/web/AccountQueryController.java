package casework.inspection.adapter.web;

import casework.inspection.adapter.web.ProblemViews.ProblemDetail;
import casework.inspection.adapter.web.ProblemViews.ProblemLine;
import casework.inspection.application.InspectionQueries;
import casework.inspection.application.NeedToKnow;
import casework.inspection.application.ProblemFilter;
import casework.inspection.application.Problems;
import casework.inspection.application.TextSafe;
import casework.inspection.application.problem.ProblemTexts;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.SealedText;
import casework.inspection.domain.UnitKind;
import casework.inspection.domain.problem.Claim;
import casework.inspection.domain.problem.Plan;
import casework.inspection.domain.problem.Problem;
import casework.platform.audit.AuditTrail;
import casework.platform.deadline.Colour;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The accounts as they are read: lists, details, and what a problem says. */
@RestController
@RequestMapping("/api/inspections/problems")
class AccountQueryController {

  private final InspectionQueries queries;
  private final Problems problems;
  private final TextSafe safe;
  private final RuleBook rules;
  private final CodeSets codes;
  private final AuditTrail audit;
  private final LawClock law;

  AccountQueryController(
      InspectionQueries queries,
      Problems problems,
      TextSafe safe,
      RuleBook rules,
      CodeSets codes,
      AuditTrail audit,
      LawClock law) {
    this.queries = queries;
    this.problems = problems;
    this.safe = safe;
    this.rules = rules;
    this.codes = codes;
    this.audit = audit;
    this.law = law;
  }

  /** What a problem says; what there is not is absent. */
  record Texts(
      @Nullable String text,
      @Nullable String owner,
      @Nullable String measures,
      @Nullable String evidence) {}

  @GetMapping
  Paged<ProblemLine> ledger(
      @RequestParam(required = false) @Nullable UUID round,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable UnitKind unitKind,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String supervisor,
      @RequestParam(required = false) @Nullable String department,
      @RequestParam(required = false) @Nullable String category,
      @RequestParam(required = false) @Nullable String stage,
      @RequestParam(required = false) @Nullable Boolean cleared,
      @RequestParam(required = false) @Nullable Boolean onTime,
      @RequestParam(required = false) @Nullable Boolean overdue,
      @RequestParam(required = false) @Nullable Colour colour,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Readers.LINES);
    if (stage != null) {
      codes.require("inspection-problem-stage", stage, "stage");
    }
    if (category != null) {
      codes.require("inspection-problem-category", category, "category");
    }
    ProblemFilter filter =
        new ProblemFilter(
            Readers.round(round),
            organ,
            unit,
            unitKind,
            from == null && to == null ? null : Readers.days(from, to),
            supervisor,
            department,
            category,
            stage,
            cleared,
            onTime,
            overdue,
            colour);
    LocalDate today = law.today();
    Paged<Stored<Problem>> shown =
        page.page(
            queries.problems(filter, actor, today, Readers.after(page), page.rows()),
            each -> List.of(queries.order(each.state())));
    return new Paged<>(
        shown.items().stream().map(each -> ProblemViews.line(each.state(), rules, today)).toList(),
        shown.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<ProblemDetail> detail(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    Stored<Problem> stored = problems.visible(id, actor);
    NeedToKnow.require(stored.state(), actor);
    return Replies.ok(stored, ProblemViews.detail(stored, rules, law.today()));
  }

  @GetMapping("/{id}/texts")
  ResponseEntity<Texts> texts(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    Problem problem = problems.visible(id, actor).state();
    NeedToKnow.require(problem, actor);
    audit.read(actor, id, "texts");
    Plan plan = problem.plan();
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(
            new Texts(
                open(id, ProblemTexts.TEXT, problem.text()),
                open(id, ProblemTexts.OWNER, plan == null ? null : plan.owner()),
                open(id, ProblemTexts.MEASURES, plan == null ? null : plan.measures()),
                open(
                    id,
                    ProblemTexts.EVIDENCE,
                    ProblemViews.claim(problem.state()).map(Claim::evidence).orElse(null))));
  }

  private @Nullable String open(UUID id, String field, @Nullable SealedText sealed) {
    return sealed == null ? null : safe.open(id, field, sealed);
  }
}
