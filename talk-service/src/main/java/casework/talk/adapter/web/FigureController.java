package casework.talk.adapter.web;

import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import casework.talk.application.Figure;
import casework.talk.application.Figures;
import casework.talk.application.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coverage and counts, each with the address of the rows it counts. */
@RestController
class FigureController {

  private final Figures figures;
  private final LawClock law;

  FigureController(Figures figures, LawClock law) {
    this.figures = figures;
    this.law = law;
  }

  /**
   * @param asOf law time at which it was counted
   */
  record Report(
      @Nullable String organ, LocalDate from, LocalDate to, Instant asOf, List<Figure> figures) {}

  @GetMapping("/api/talks/figures")
  Report figures(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      Actor actor) {
    Gates.require(actor, Readers.LEDGER);
    Period period = Readers.period(from, to, law.today());
    return new Report(
        organ, period.from(), period.to(), law.instant(), figures.of(period, organ, actor));
  }
}
