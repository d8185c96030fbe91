package casework.scoring.warning.adapter.web;

import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import casework.platform.why.Trace;
import casework.scoring.warning.adapter.web.WarningViews.WarningDetail;
import casework.scoring.warning.adapter.web.WarningViews.WarningLine;
import casework.scoring.warning.adapter.web.WarningViews.WarningStep;
import casework.scoring.warning.application.NotFound;
import casework.scoring.warning.application.Warnings;
import casework.scoring.warning.domain.Card;
import casework.scoring.warning.domain.Target;
import casework.scoring.warning.domain.TermsBook;
import casework.scoring.warning.domain.Warning;
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

/** Warnings as they are read. */
@RestController
@RequestMapping("/api/scores/warnings")
class WarningQueryController {

  private static final Role[] READERS = {Role.SCORER, Role.HEAD, Role.LEADER_IN_CHARGE};

  private final Warnings warnings;
  private final CodeSets codes;
  private final AuditTrail audit;
  private final TermsBook terms;

  WarningQueryController(Warnings warnings, CodeSets codes, AuditTrail audit, TermsBook terms) {
    this.warnings = warnings;
    this.codes = codes;
    this.audit = audit;
    this.terms = terms;
  }

  /** The terms that a card was given by; {@code example} where they are not the office's own. */
  record CardTerms(String id, LocalDate validFrom, boolean example, String remark) {}

  record WarningWhy(
      List<WarningStep> steps, List<Card> cards, List<CardTerms> terms, List<Trace> trail) {}

  @GetMapping
  Paged<WarningLine> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) Target.@Nullable Kind kind,
      @RequestParam(required = false) @Nullable String target,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(defaultValue = "false") boolean running,
      @RequestParam(defaultValue = "false") boolean red,
      @RequestParam(defaultValue = "false") boolean due,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, READERS);
    if (state != null) {
      codes.require("scoring-warning-state", state, "state");
    }
    Warnings.Filter filter =
        new Warnings.Filter(organ, kind, target, state, running, red, due, from, to);
    String after = page.after().isEmpty() ? null : page.after().getFirst();
    List<Stored<Warning>> found = warnings.page(filter, actor, after, page.rows());
    Paged<Stored<Warning>> shown = page.page(found, each -> List.of(warnings.order(each.state())));
    return new Paged<>(
        shown.items().stream().map(each -> WarningViews.line(each.state())).toList(), shown.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<WarningDetail> detail(@PathVariable UUID id, Actor actor) {
    Stored<Warning> stored = seen(id, actor);
    return Replies.ok(stored, WarningViews.detail(stored.state()));
  }

  @GetMapping("/{id}/why")
  ResponseEntity<WarningWhy> why(@PathVariable UUID id, Actor actor) {
    Stored<Warning> stored = seen(id, actor);
    audit.read(actor, id, "why");
    return Replies.ok(
        stored,
        new WarningWhy(
            WarningViews.steps(stored.state()),
            stored.state().cards(),
            stored.state().cards().stream()
                .map(each -> terms.on(each.from()))
                .distinct()
                .map(it -> new CardTerms(it.id(), it.validFrom(), it.example(), it.remark()))
                .toList(),
            Trace.of(audit.of(id))));
  }

  private Stored<Warning> seen(UUID id, Actor actor) {
    Gates.require(actor, READERS);
    return warnings.find(id, actor).orElseThrow(() -> new Refused(new NotFound()));
  }
}
