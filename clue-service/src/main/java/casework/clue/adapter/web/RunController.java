package casework.clue.adapter.web;

import casework.clue.application.ClueQueries;
import casework.clue.application.Period;
import casework.clue.application.RunRow;
import casework.clue.domain.RunSeries;
import casework.platform.deadline.Colour;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Evaluation runs, their rows, and the circular each red row goes into. */
@RestController
@RequestMapping("/api/clues/runs")
class RunController {

  private final ClueQueries queries;

  RunController(ClueQueries queries) {
    this.queries = queries;
  }

  /**
   * A run that is complete.
   *
   * @param carriedOutOn the law day on which it was carried out, its own or the next where it was
   *     in time
   */
  record RunLine(String organ, LocalDate on, LocalDate carriedOutOn, @Nullable Integer rows) {}

  record Runs(List<RunLine> items, List<NextRun> next) {}

  record NextRun(String organ, @Nullable LocalDate on) {}

  /** What the circular says of a matter, and no more. */
  record CircularLine(String number, String department, int overdueWorkdays) {}

  record Circular(String organ, LocalDate run, List<CircularLine> items) {}

  @GetMapping
  Runs runs(Actor actor) {
    Gates.require(actor, Readers.LEDGER);
    List<RunSeries> all = queries.runs(actor);
    // How many rows a whole run has is for those who see the whole organ.
    boolean whole = actor.isAny(Readers.WHOLE_ORGAN);
    return new Runs(
        all.stream()
            .flatMap(
                series ->
                    series.done().stream()
                        .map(
                            run ->
                                new RunLine(
                                    series.organ(),
                                    run.on(),
                                    run.carriedOutOn(),
                                    whole ? run.rows() : null)))
            .toList(),
        all.stream().map(series -> new NextRun(series.organ(), series.next())).toList());
  }

  @GetMapping("/{date}/rows")
  Paged<RunRow> rows(
      @PathVariable LocalDate date,
      @RequestParam(required = false) @Nullable Colour colour,
      @RequestParam(required = false) @Nullable String organ,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Readers.LEDGER);
    List<RunRow> found =
        queries.runRows(
            colour, new Period(date, date), organ, actor, Readers.after(page), page.rows());
    return page.page(found, each -> List.of(each.run() + "/" + each.clue()));
  }

  /** The circular of the officer's own organ; everybody in it may read it. */
  @GetMapping("/{date}/circular")
  Circular circular(@PathVariable LocalDate date, Actor actor) {
    Gates.requireContentReader(actor);
    return new Circular(
        actor.organ(),
        date,
        queries.circular(actor.organ(), date).stream()
            .map(each -> new CircularLine(each.number(), each.department(), each.overdueWorkdays()))
            .toList());
  }
}
