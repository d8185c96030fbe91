package casework.inspection.adapter.web;

import casework.inspection.application.Figure;
import casework.inspection.application.Figures;
import casework.inspection.application.Scope;
import casework.inspection.application.Span;
import casework.inspection.domain.UnitKind;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures with their denominators; each names the list of its rows. */
@RestController
class FigureController {

  private final Figures figures;
  private final LawClock law;

  FigureController(Figures figures, LawClock law) {
    this.figures = figures;
    this.law = law;
  }

  /**
   * @param from null for all of a round
   * @param asOf law time at which it was counted
   */
  record Report(
      @Nullable String organ,
      @Nullable UUID round,
      @Nullable LocalDate from,
      LocalDate to,
      Instant asOf,
      List<Figure> figures) {}

  @GetMapping("/api/inspections/figures")
  Report figures(
      @RequestParam(required = false) @Nullable UUID round,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable UnitKind unitKind,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      Actor actor) {
    Gates.require(actor, Readers.LINES);
    Span span = Readers.span(from, to, round, law.today());
    Scope scope = new Scope(Readers.round(round), organ, unit, unitKind, span);
    return new Report(
        organ, round, span.from(), span.to(), law.instant(), figures.of(scope, actor, law.today()));
  }
}
