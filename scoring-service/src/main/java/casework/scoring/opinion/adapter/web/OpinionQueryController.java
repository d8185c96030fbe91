package casework.scoring.opinion.adapter.web;

import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import casework.platform.why.Trace;
import casework.scoring.opinion.adapter.web.OpinionViews.OpinionDetail;
import casework.scoring.opinion.adapter.web.OpinionViews.OpinionLine;
import casework.scoring.opinion.application.OpinionLedger;
import casework.scoring.opinion.application.Opinions;
import casework.scoring.opinion.domain.Opinion;
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

/** Opinions as they are read: lists, details and what they rest on. */
@RestController
@RequestMapping("/api/scores/opinions")
class OpinionQueryController {

  private static final Role[] READERS = {
    Role.HEAD, Role.LEADER_IN_CHARGE, Role.CASE_SUPERVISION, Role.SCORER
  };

  private final Opinions opinions;
  private final OpinionLedger ledger;
  private final AuditTrail audit;
  private final CodeSets codes;

  OpinionQueryController(
      Opinions opinions, OpinionLedger ledger, AuditTrail audit, CodeSets codes) {
    this.opinions = opinions;
    this.ledger = ledger;
    this.audit = audit;
    this.codes = codes;
  }

  /** What an opinion rests on, who signed, and who has looked. */
  record OpinionWhy(OpinionDetail opinion, List<Trace> trail) {}

  /**
   * @param from first day on which it was asked for
   */
  @GetMapping
  Paged<OpinionLine> opinions(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String cadre,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, READERS);
    if (state != null) {
      codes.require("scoring-opinion-state", state, "state");
    }
    List<Stored<Opinion>> found =
        opinions.list(
            new Opinions.Filter(state, organ, cadre, from, to),
            actor,
            page.after().isEmpty() ? null : page.after().getFirst(),
            page.rows());
    Paged<Stored<Opinion>> shown = page.page(found, each -> List.of(opinions.order(each.state())));
    return new Paged<>(
        shown.items().stream().map(each -> OpinionViews.line(each.state())).toList(), shown.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<OpinionDetail> opinion(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, READERS);
    Stored<Opinion> stored = ledger.visible(id, actor);
    audit.read(actor, id, "opinion");
    return Replies.ok(stored, OpinionViews.detail(stored));
  }

  @GetMapping("/{id}/why")
  ResponseEntity<OpinionWhy> opinionWhy(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, READERS);
    Stored<Opinion> stored = ledger.visible(id, actor);
    audit.read(actor, id, "opinion-why");
    return Replies.ok(stored, new OpinionWhy(OpinionViews.detail(stored), Trace.of(audit.of(id))));
  }
}
