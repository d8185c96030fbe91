package casework.inspection.adapter.web;

import casework.inspection.adapter.web.RoundViews.RoundDetail;
import casework.inspection.adapter.web.RoundViews.RoundLine;
import casework.inspection.application.InspectionQueries;
import casework.inspection.application.Rounds;
import casework.inspection.application.Scope;
import casework.inspection.domain.UnitKind;
import casework.inspection.domain.round.Round;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
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

/** Rounds as they are read, and what came of them. */
@RestController
@RequestMapping("/api/inspections")
class RoundQueryController {

  private final InspectionQueries queries;
  private final Rounds rounds;

  RoundQueryController(InspectionQueries queries, Rounds rounds) {
    this.queries = queries;
    this.rounds = rounds;
  }

  record EffectLine(
      UUID round,
      @Nullable String unit,
      String organ,
      String recovered,
      String retrieved,
      int accountable,
      int punished) {}

  @GetMapping("/rounds")
  Paged<RoundLine> rounds(
      @RequestParam(required = false) @Nullable UUID round,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Readers.LINES);
    Scope scope = new Scope(Readers.round(round), organ, null, null, Readers.days(from, to));
    Paged<Stored<Round>> shown =
        page.page(
            queries.rounds(scope, actor, Readers.after(page), page.rows()),
            each -> List.of(queries.order(each.state())));
    return new Paged<>(
        shown.items().stream().map(each -> RoundViews.line(each.state())).toList(), shown.next());
  }

  @GetMapping("/rounds/{id}")
  ResponseEntity<RoundDetail> round(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Readers.OFFICE);
    Stored<Round> stored = rounds.visible(id, actor);
    return Replies.ok(stored, RoundViews.detail(stored));
  }

  @GetMapping("/effects")
  Paged<EffectLine> effects(
      @RequestParam(required = false) @Nullable UUID round,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable UnitKind unitKind,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Readers.LINES);
    Scope scope = new Scope(Readers.round(round), organ, unit, unitKind, Readers.days(from, to));
    Paged<InspectionQueries.EffectRow> shown =
        page.page(
            queries.effects(scope, actor, Readers.after(page), page.rows()),
            each -> List.of(each.order()));
    return new Paged<>(shown.items().stream().map(this::line).toList(), shown.next());
  }

  private EffectLine line(InspectionQueries.EffectRow row) {
    return new EffectLine(
        row.round().value(),
        row.unit(),
        row.organ(),
        row.effect().recovered().toString(),
        row.effect().retrieved().toString(),
        row.effect().accountable(),
        row.effect().punished());
  }
}
