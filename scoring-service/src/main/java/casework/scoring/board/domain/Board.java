package casework.scoring.board.domain;

import casework.platform.deadline.WorkingCalendar;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.scoring.board.domain.BoardEvent.ScoreCorrected;
import casework.scoring.board.domain.BoardEvent.ScoreLocked;
import casework.scoring.board.domain.BoardEvent.ScoreObjected;
import casework.scoring.board.domain.BoardEvent.ScoreObjectionDecided;
import casework.scoring.board.domain.BoardEvent.ScorePublished;
import casework.scoring.board.domain.BoardState.Corrected;
import casework.scoring.board.domain.BoardState.Locked;
import casework.scoring.board.domain.BoardState.Objected;
import casework.scoring.board.domain.BoardState.Open;
import casework.scoring.board.domain.BoardState.Published;
import casework.scoring.board.domain.BoardState.Step;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The board of one organ's stationed bodies for one month (双向积分榜). Once it is out its rows are its
 * own: whatever a declaration becomes later, the figures follow from the entries that stand here.
 *
 * @param scheme id of the version it was scored under; null before the publication
 * @param publication which request published it, so that the same one finds it done; null before
 */
public record Board(
    UUID id,
    String organ,
    YearMonth period,
    @Nullable String scheme,
    @Nullable UUID publication,
    BoardState state,
    List<Deduction> deductions,
    List<Row> rows,
    List<Objection> objections,
    List<Correction> corrections,
    List<SignedStep> trail) {

  public Board {
    deductions = List.copyOf(deductions);
    rows = List.copyOf(rows);
    objections = List.copyOf(objections);
    corrections = List.copyOf(corrections);
    trail = List.copyOf(trail);
  }

  /** An organ has one board for a month. */
  public static UUID idOf(String organ, YearMonth period) {
    return Identifiers.derive("board", organ, period.toString());
  }

  /** The month's board is opened, to gather on. */
  public static Change<Board, BoardEvent> open(String organ, YearMonth period, Act act) {
    Signing.byScorer(organ, Step.OPEN.word(), act.actor());
    if (act.on().isBefore(period.atDay(1))) {
      throw new Refused(new BoardRefusal.TooEarly("Gathering", period.atDay(1), List.of()));
    }
    Board opened =
        new Board(
            idOf(organ, period),
            organ,
            period,
            null,
            null,
            BoardState.LIFECYCLE.arrive(null, Step.OPEN, new Open()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new SignedStep(Step.OPEN.word(), act.signed(), "")));
    return Change.of(opened, Step.OPEN.word(), List.of("R-SCORE-02"));
  }

  /** The office takes points from a body. */
  @Rule("R-SCORE-03")
  public Change<Board, BoardEvent> deduct(
      UUID deduction,
      String body,
      Correction.Wanted what,
      List<String> evidence,
      String reason,
      SchemeBook schemes,
      Act act) {
    BoardState.LIFECYCLE.require(state, Step.DEDUCT);
    Signing.byScorer(organ, Step.DEDUCT.word(), act.actor());
    Deduction.check(what.item(), what.count(), what.situation(), schemes.of(organ, period));
    List<Deduction> more = new ArrayList<>(deductions);
    more.add(
        new Deduction(
            deduction,
            body,
            what.item(),
            what.count(),
            what.situation(),
            evidence,
            reason,
            act.signed()));
    BoardState to = BoardState.LIFECYCLE.arrive(state, Step.DEDUCT, state);
    Board next = with(to, more, rows, objections, corrections);
    return next.said(Step.DEDUCT, body + " " + what.item(), "R-SCORE-03", act);
  }

  /** A deduction was entered by mistake. */
  public Change<Board, BoardEvent> withdraw(UUID deduction, String reason, Act act) {
    BoardState.LIFECYCLE.require(state, Step.WITHDRAW);
    Signing.byScorer(organ, Step.WITHDRAW.word(), act.actor());
    List<Deduction> less =
        deductions.stream().filter(each -> !each.id().equals(deduction)).toList();
    if (less.size() == deductions.size()) {
      throw new Refused(new BoardRefusal.NoSuch("deduction"));
    }
    BoardState to = BoardState.LIFECYCLE.arrive(state, Step.WITHDRAW, state);
    return with(to, less, rows, objections, corrections)
        .said(Step.WITHDRAW, reason, "R-SCORE-03", act);
  }

  /**
   * The board goes up: every body, what it earned and what was taken from it. Before the day by
   * which it must be out every body has to be verified; from then on the missing are named.
   *
   * @param sheets every body of the organ on the month's last day
   */
  @Rule(value = "R-SCORE-02", kind = RuleKind.REFUSES)
  public Change<Board, BoardEvent> publish(
      UUID request, List<Sheet> sheets, SchemeBook schemes, WorkingCalendar calendar, Act act) {
    BoardState.LIFECYCLE.require(state, Step.PUBLISH);
    Signing.byScorer(organ, Step.PUBLISH.word(), act.actor());
    Scheme by = schemes.of(organ, period);
    List<String> missing =
        sheets.stream().filter(each -> !each.isVerified()).map(Sheet::body).sorted().toList();
    requireDay(missing, by, calendar, act.on());
    LocalDate until = by.objectionWindow().nominalEnd(act.on(), calendar);
    List<Row> scored = new ArrayList<>();
    for (Sheet each : sheets) {
      scored.add(each.row(deductionsOf(each.body()), by));
    }
    Published to = BoardState.LIFECYCLE.arrive(state, Step.PUBLISH, new Published(until));
    Board next =
        new Board(
            id,
            organ,
            period,
            by.id(),
            request,
            to,
            deductions,
            ranked(scored, by),
            objections,
            corrections,
            signed(Step.PUBLISH, "", act));
    return Change.of(
        next,
        Step.PUBLISH.word(),
        List.of("R-SCORE-02"),
        new ScorePublished(id, organ, period, by.id(), missing, until, act.on()));
  }

  private void requireDay(
      List<String> missing, Scheme by, WorkingCalendar calendar, LocalDate today) {
    LocalDate end = period.atEndOfMonth();
    if (today.isBefore(end)) {
      throw new Refused(new BoardRefusal.TooEarly("Publishing", end, missing));
    }
    LocalDate anyway = by.publishWithin().nominalEnd(end, calendar);
    if (!missing.isEmpty() && today.isBefore(anyway)) {
      throw new Refused(new BoardRefusal.TooEarly("Publishing", anyway, missing));
    }
  }

  private List<Deduction> deductionsOf(String body) {
    return deductions.stream().filter(each -> each.body().equals(body)).toList();
  }

  /** A body objects to its line, within the window. */
  @Rule(value = "R-SCORE-05", kind = RuleKind.REFUSES)
  public Change<Board, BoardEvent> object(
      UUID objection, @Nullable String item, String grounds, Act act) {
    BoardState.LIFECYCLE.require(state, Step.OBJECT);
    String body = Optional.ofNullable(act.actor().department()).orElse("");
    Row row = row(body).orElseThrow(() -> new Refused(new BoardRefusal.NotYours("object", "")));
    Signing.byBody(organ, body, Step.OBJECT.word(), act.actor());
    LocalDate until = state.objectionsUntil().orElseThrow();
    if (act.on().isAfter(until)) {
      throw new Refused(new BoardRefusal.WindowClosed(until));
    }
    if (item != null && row.entry(item).isEmpty()) {
      throw new Refused(new BoardRefusal.NoSuch("entry"));
    }
    List<Objection> more = new ArrayList<>(objections);
    int n = more.size() + 1;
    more.add(new Objection(objection, n, body, item, grounds, act.signed(), null));
    Objected to = BoardState.LIFECYCLE.arrive(state, Step.OBJECT, new Objected(until));
    Board next = with(to, deductions, rows, more, corrections);
    return next.said(
        Step.OBJECT,
        "" + n,
        "R-SCORE-05",
        act,
        new ScoreObjected(id, organ, period, body, n, act.on()));
  }

  /** The head decides on an objection; one that is upheld puts at least one figure right. */
  @Rule(value = "R-SCORE-05", kind = RuleKind.REFUSES)
  public Change<Board, BoardEvent> decide(
      int objection,
      boolean upheld,
      List<Correction.Wanted> changes,
      String reason,
      SchemeBook schemes,
      Act act) {
    BoardState.LIFECYCLE.require(state, Step.DECIDE);
    Signing.byHead(organ, Step.DECIDE.word(), act.actor());
    Objection about =
        objections.stream()
            .filter(each -> each.n() == objection && each.ruling() == null)
            .findFirst()
            .orElseThrow(() -> new Refused(new BoardRefusal.NoSuch("open objection")));
    if (upheld == changes.isEmpty()) {
      throw new Refused(
          new BoardRefusal.Malformed("changes", "given exactly where the objection is upheld"));
    }
    Objection decided = about.decided(new Objection.Ruling(upheld, reason, act.signed()));
    List<Objection> all =
        objections.stream().map(each -> each.n() == objection ? decided : each).toList();
    Corrections made = Corrections.of(this, about.body(), objection, changes, reason, schemes, act);
    LocalDate until = state.objectionsUntil().orElseThrow();
    BoardState to = BoardState.LIFECYCLE.arrive(state, Step.DECIDE, settled(all, made, until));
    List<BoardEvent> said = new ArrayList<>();
    said.add(
        new ScoreObjectionDecided(id, organ, period, about.body(), objection, upheld, act.on()));
    if (upheld) {
      said.add(new ScoreCorrected(id, organ, period, about.body(), act.on()));
    }
    Board next = with(to, deductions, made.rows(), all, made.all());
    return next.said(
        Step.DECIDE, "" + objection, "R-SCORE-05", act, said.toArray(BoardEvent[]::new));
  }

  private static BoardState settled(List<Objection> all, Corrections made, LocalDate until) {
    if (all.stream().anyMatch(each -> each.ruling() == null)) {
      return new Objected(until);
    }
    return made.all().isEmpty() ? new Published(until) : new Corrected(until);
  }

  /** The head puts a figure right that nobody objected to, such as one whose evidence fell. */
  @Rule(value = "R-SCORE-05", kind = RuleKind.REFUSES)
  public Change<Board, BoardEvent> correct(
      String body, List<Correction.Wanted> changes, String reason, SchemeBook schemes, Act act) {
    BoardState.LIFECYCLE.require(state, Step.CORRECT);
    Signing.byHead(organ, Step.CORRECT.word(), act.actor());
    Corrections made = Corrections.of(this, body, null, changes, reason, schemes, act);
    LocalDate until = state.objectionsUntil().orElseThrow();
    BoardState to =
        BoardState.LIFECYCLE.arrive(
            state, Step.CORRECT, state instanceof Objected ? state : new Corrected(until));
    Board next = with(to, deductions, made.rows(), objections, made.all());
    return next.said(
        Step.CORRECT,
        body,
        "R-SCORE-05",
        act,
        new ScoreCorrected(id, organ, period, body, act.on()));
  }

  /** The window is over and nothing is open: the board is final. The clock's own step. */
  @Rule(value = "R-SCORE-05", kind = RuleKind.REFUSES)
  public Change<Board, BoardEvent> lock(Act act) {
    BoardState.LIFECYCLE.require(state, Step.LOCK);
    LocalDate until = state.objectionsUntil().orElseThrow();
    if (!act.on().isAfter(until)) {
      throw new Refused(new BoardRefusal.TooEarly("Locking", until.plusDays(1), List.of()));
    }
    Locked to = BoardState.LIFECYCLE.arrive(state, Step.LOCK, new Locked(act.on()));
    Board next = with(to, deductions, rows, objections, corrections);
    return next.said(
        Step.LOCK, "", "R-SCORE-05", act, new ScoreLocked(id, organ, period, act.on()));
  }

  /**
   * The day on which the clock has to look at it: the one after the window, while nothing waits.
   */
  public Optional<LocalDate> locksOn() {
    LocalDate last = trail.getLast().by().on();
    return state instanceof Objected
        ? Optional.empty()
        : state
            .objectionsUntil()
            .map(until -> until.plusDays(1))
            .map(day -> day.isBefore(last) ? last : day);
  }

  public boolean isPublished() {
    return !(state instanceof Open);
  }

  public Optional<Row> row(String body) {
    return rows.stream().filter(each -> each.body().equals(body)).findFirst();
  }

  /** Bodies whose lines stand without a verified declaration. */
  public List<String> missing() {
    return rows.stream()
        .filter(each -> each.declaration() == null)
        .map(Row::body)
        .sorted()
        .toList();
  }

  static List<Row> ranked(List<Row> rows, Scheme by) {
    return Ranking.rank(rows, each -> merit(each, by), by.ties(), Row::at);
  }

  private static Ranking.Merit merit(Row row, Scheme by) {
    Map<String, Points> categories = new TreeMap<>();
    by.categories().forEach(each -> categories.put(each.code(), row.earned(each, by)));
    return new Ranking.Merit(row.body(), row.total(), row.negative(), categories);
  }

  private Board with(
      BoardState to,
      List<Deduction> taken,
      List<Row> lines,
      List<Objection> heard,
      List<Correction> made) {
    return new Board(id, organ, period, scheme, publication, to, taken, lines, heard, made, trail);
  }

  private Change<Board, BoardEvent> said(
      Step step, String note, String rule, Act act, BoardEvent... events) {
    Board next =
        new Board(
            id,
            organ,
            period,
            scheme,
            publication,
            state,
            deductions,
            rows,
            objections,
            corrections,
            signed(step, note, act));
    return new Change<>(next, step.word(), List.of(rule), List.of(events));
  }

  private List<SignedStep> signed(Step step, String note, Act act) {
    List<SignedStep> more = new ArrayList<>(trail);
    more.add(new SignedStep(step.word(), act.signed(), note));
    return more;
  }
}
