package casework.clue.adapter.web;

import casework.clue.adapter.web.ClueViews.Line;
import casework.clue.application.ClueQueries;
import casework.clue.application.ClueSet;
import casework.clue.application.Figure;
import casework.clue.application.Figures;
import casework.clue.application.NotFound;
import casework.clue.application.Period;
import casework.clue.application.RunRow;
import casework.clue.domain.Clue;
import casework.clue.domain.RuleBook;
import casework.platform.deadline.Colour;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures with their denominators, and the rows behind each. */
@RestController
@RequestMapping("/api/clues")
class FigureController {

  private final Figures figures;
  private final ClueQueries queries;
  private final RuleBook rules;
  private final LawClock law;

  FigureController(Figures figures, ClueQueries queries, RuleBook rules, LawClock law) {
    this.figures = figures;
    this.queries = queries;
    this.rules = rules;
    this.law = law;
  }

  /**
   * @param asOf law time at which it was counted
   */
  record Report(
      @Nullable String organ, LocalDate from, LocalDate to, Instant asOf, List<Figure> figures) {}

  @GetMapping("/figures")
  Report figures(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      Actor actor) {
    Gates.require(actor, Readers.LEDGER);
    Period period = period(from, to);
    return new Report(
        organ, period.from(), period.to(), law.instant(), figures.of(period, organ, actor));
  }

  @GetMapping("/figures/{set}")
  Paged<Line> rows(
      @PathVariable String set,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Readers.LEDGER);
    ClueSet wanted = ClueSet.of(set).orElseThrow(() -> new Refused(new NotFound()));
    var found =
        queries.clues(wanted, period(from, to), organ, actor, Readers.after(page), page.rows());
    Paged<Stored<Clue>> shown = page.page(found, each -> List.of(queries.order(each.state())));
    return new Paged<>(
        shown.items().stream()
            .map(each -> ClueViews.line(each.state(), rules, law.today()))
            .toList(),
        shown.next());
  }

  @GetMapping("/run-rows")
  Paged<RunRow> runRows(
      @RequestParam(required = false) @Nullable Colour colour,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Readers.LEDGER);
    List<RunRow> found =
        queries.runRows(colour, period(from, to), organ, actor, Readers.after(page), page.rows());
    return page.page(found, each -> List.of(each.run() + "/" + each.clue()));
  }

  private Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
    LocalDate today = law.today();
    LocalDate until = to == null ? today : to;
    return new Period(from == null ? until.withDayOfYear(1) : from, until);
  }
}
