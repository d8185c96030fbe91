package casework.clue.adapter.web;

import casework.clue.adapter.web.ClueViews.Line;
import casework.clue.application.ClueQueries;
import casework.clue.application.LedgerFilter;
import casework.clue.application.OpenCount;
import casework.clue.application.Period;
import casework.clue.domain.Clue;
import casework.clue.domain.Pace;
import casework.clue.domain.RuleBook;
import casework.clue.domain.RunSeries;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.directory.OrganRecord;
import casework.platform.directory.OrganTree;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.tally.ColourTally;
import casework.platform.time.LawClock;
import casework.platform.web.BadRequest;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The open clues within the reader's sight, by organ, department and live colour, and the rows
 * behind each of these numbers. An organ's numbers are its own; those below it have lines of their
 * own.
 */
@RestController
@RequestMapping("/api/clues/overview")
class OverviewController {

  private static final String NONE = "NONE";

  private final ClueQueries queries;
  private final RuleBook rules;
  private final OrganTree organs;
  private final LawClock law;

  OverviewController(ClueQueries queries, RuleBook rules, OrganTree organs, LawClock law) {
    this.queries = queries;
    this.rules = rules;
    this.organs = organs;
    this.law = law;
  }

  record Overview(LocalDate asOf, List<OrganLine> organs) {}

  /**
   * @param lastRun what the organ's last evaluation run found; null before the first
   * @param rows where the clues behind the numbers are listed; {@code colour} narrows it
   */
  record OrganLine(
      String organ,
      String name,
      long open,
      long green,
      long blue,
      long yellow,
      long red,
      @Nullable RunCounts lastRun,
      List<DepartmentLine> departments,
      String rows) {}

  record RunCounts(LocalDate on, long green, long blue, long yellow, long red) {}

  /**
   * @param department null where the clue is with none yet
   */
  record DepartmentLine(
      @Nullable String department,
      String name,
      long open,
      long green,
      long blue,
      long yellow,
      long red) {}

  @GetMapping
  Overview overview(Actor actor) {
    Gates.require(actor, Readers.LEDGER);
    LocalDate today = law.today();
    Map<String, Map<String, ColourTally>> counted = new TreeMap<>();
    for (OpenCount each : queries.open(actor, today)) {
      counted
          .computeIfAbsent(each.organ(), _ -> new TreeMap<>())
          .computeIfAbsent(each.department(), _ -> new ColourTally())
          .add(each.colour(), each.count());
    }
    Map<String, RunCounts> runs = lastRuns(actor);
    runs.keySet().forEach(organ -> counted.putIfAbsent(organ, Map.of()));
    List<OrganLine> lines = new ArrayList<>();
    counted.forEach(
        (organ, departments) -> lines.add(line(organ, departments, runs.get(organ), today)));
    return new Overview(today, lines);
  }

  /**
   * The clues behind a number; {@code colour=NONE} asks for those on which no clock runs, {@code
   * department=NONE} for those that no department has yet.
   */
  @GetMapping("/rows")
  Paged<Line> rows(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String department,
      @RequestParam(required = false) @Nullable String colour,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Readers.LEDGER);
    LocalDate today = law.today();
    String wanted = wanted(colour);
    String after = Readers.after(page);
    List<Clue> found = new ArrayList<>();
    eachOpen(
        actor,
        NONE.equals(department) ? null : department,
        today,
        clue -> {
          String has = colour(clue, today).map(Colour::name).orElse(NONE);
          boolean asked =
              (organ == null || clue.organ().equals(organ))
                  && (!NONE.equals(department) || clue.department().isEmpty())
                  && (wanted == null || wanted.equals(has))
                  && (after == null || queries.order(clue).compareTo(after) < 0);
          if (asked && found.size() < page.rows()) {
            found.add(clue);
          }
        });
    Paged<Clue> shown = page.page(found, each -> List.of(queries.order(each)));
    return new Paged<>(
        shown.items().stream().map(each -> ClueViews.line(each, rules, today)).toList(),
        shown.next());
  }

  private void eachOpen(
      Actor actor,
      @Nullable String department,
      LocalDate today,
      java.util.function.Consumer<Clue> clue) {
    queries.each(
        new LedgerFilter(null, null, department, null, "open", null, null), actor, today, clue);
  }

  private Optional<Colour> colour(Clue clue, LocalDate today) {
    return Pace.reading(clue, rules, today).map(ColourReading::colour);
  }

  private static @Nullable String wanted(@Nullable String colour) {
    if (colour == null || colour.isBlank()) {
      return null;
    }
    String name = colour.toUpperCase(Locale.ROOT);
    if (!name.equals(NONE) && !List.of("GREEN", "BLUE", "YELLOW", "RED").contains(name)) {
      throw BadRequest.of("colour-malformed", "colour is green, blue, yellow, red or none.");
    }
    return name;
  }

  private Map<String, RunCounts> lastRuns(Actor actor) {
    Map<String, RunCounts> lines = new TreeMap<>();
    for (RunSeries each : queries.runs(actor)) {
      if (!each.done().isEmpty()) {
        LocalDate on = each.done().getLast().on();
        lines.put(
            each.organ(),
            new RunCounts(
                on,
                found(Colour.GREEN, on, each.organ(), actor),
                found(Colour.BLUE, on, each.organ(), actor),
                found(Colour.YELLOW, on, each.organ(), actor),
                found(Colour.RED, on, each.organ(), actor)));
      }
    }
    return lines;
  }

  private long found(Colour colour, LocalDate run, String organ, Actor actor) {
    return queries.runRows(colour, new Period(run, run), organ, actor);
  }

  private OrganLine line(
      String organ,
      Map<String, ColourTally> departments,
      @Nullable RunCounts lastRun,
      LocalDate today) {
    Optional<OrganRecord> known = organs.organ(organ, today);
    ColourTally whole = new ColourTally();
    List<DepartmentLine> lines = new ArrayList<>();
    departments.forEach(
        (department, tally) -> {
          whole.add(tally);
          lines.add(
              new DepartmentLine(
                  department.isEmpty() ? null : department,
                  known
                      .flatMap(each -> each.department(department))
                      .map(OrganRecord.Department::name)
                      .orElse(department),
                  tally.all(),
                  tally.of(Colour.GREEN),
                  tally.of(Colour.BLUE),
                  tally.of(Colour.YELLOW),
                  tally.of(Colour.RED)));
        });
    return new OrganLine(
        organ,
        known.map(OrganRecord::name).orElse(organ),
        whole.all(),
        whole.of(Colour.GREEN),
        whole.of(Colour.BLUE),
        whole.of(Colour.YELLOW),
        whole.of(Colour.RED),
        lastRun,
        lines,
        "/api/clues/overview/rows?organ=" + organ);
  }
}
