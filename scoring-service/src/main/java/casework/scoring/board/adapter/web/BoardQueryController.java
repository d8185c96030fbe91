package casework.scoring.board.adapter.web;

import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import casework.platform.why.Trace;
import casework.scoring.board.adapter.web.BoardViews.BoardDetail;
import casework.scoring.board.adapter.web.BoardViews.BoardLine;
import casework.scoring.board.adapter.web.BoardViews.BoardRowDetail;
import casework.scoring.board.adapter.web.DeclarationQueryController.ScoreWhy;
import casework.scoring.board.application.Boards;
import casework.scoring.board.application.NotFound;
import casework.scoring.board.application.Objections;
import casework.scoring.board.domain.Board;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Boards as they are read; every figure opens to its entries. */
@RestController
@RequestMapping("/api/scores")
class BoardQueryController {

  private final Boards boards;
  private final Objections objections;
  private final BoardViews views;
  private final CodeSets codes;
  private final AuditTrail audit;

  BoardQueryController(
      Boards boards, Objections objections, BoardViews views, CodeSets codes, AuditTrail audit) {
    this.boards = boards;
    this.objections = objections;
    this.views = views;
    this.codes = codes;
    this.audit = audit;
  }

  @GetMapping("/boards")
  Paged<BoardLine> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(defaultValue = "false") boolean published,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, ScoreReaders.BOARDS);
    if (state != null) {
      codes.require("scoring-board-state", state, "state");
    }
    Boards.Filter filter =
        new Boards.Filter(organ, state, Words.monthOrNone(from), Words.monthOrNone(to), published);
    List<Stored<Board>> found = boards.page(filter, actor, ScoreReaders.after(page), page.rows());
    Paged<Stored<Board>> shown = page.page(found, each -> List.of(boards.order(each.state())));
    return new Paged<>(
        shown.items().stream().map(each -> views.line(each.state())).toList(), shown.next());
  }

  @GetMapping("/boards/{organ}/{period}")
  ResponseEntity<BoardDetail> detail(
      @PathVariable String organ, @PathVariable String period, Actor actor) {
    Stored<Board> stored = seen(organ, period, actor);
    return Replies.ok(stored, views.detail(stored.state(), actor));
  }

  @GetMapping("/boards/{organ}/{period}/rows/{department}")
  ResponseEntity<BoardRowDetail> row(
      @PathVariable String organ,
      @PathVariable String period,
      @PathVariable String department,
      Actor actor) {
    Stored<Board> stored = seen(organ, period, actor);
    Board board = stored.state();
    return Replies.ok(
        stored,
        board
            .row(department)
            .map(each -> views.row(board, each, views.scheme(board)))
            .orElseThrow(() -> new Refused(new NotFound())));
  }

  @GetMapping("/boards/{organ}/{period}/why")
  ResponseEntity<ScoreWhy> why(
      @PathVariable String organ, @PathVariable String period, Actor actor) {
    Stored<Board> stored = seen(organ, period, actor);
    audit.read(actor, stored.id(), "why");
    return Replies.ok(
        stored,
        new ScoreWhy(
            DeclarationQueryController.steps(stored.state().trail()),
            Trace.of(audit.of(stored.id()))));
  }

  /** Objections to the boards of some months: the rows behind their figure. */
  @GetMapping("/objections")
  Paged<Objections.Line> objections(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String outcome,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, ScoreReaders.BOARDS);
    if (outcome != null) {
      codes.require("scoring-objection-outcome", outcome, "outcome");
    }
    List<Objections.Line> all =
        objections.of(organ, Words.monthOrNone(from), Words.monthOrNone(to), outcome, actor);
    int start = page.after().isEmpty() ? 0 : place(all, page.after().getFirst());
    List<Objections.Line> rest = all.subList(start, Math.min(all.size(), start + page.rows()));
    return page.page(rest, each -> List.of(key(each)));
  }

  private static int place(List<Objections.Line> all, String after) {
    int at = all.stream().map(BoardQueryController::key).toList().indexOf(after);
    return at + 1;
  }

  private static String key(Objections.Line line) {
    return line.board() + "/" + line.n();
  }

  private Stored<Board> seen(String organ, String period, Actor actor) {
    Gates.require(actor, ScoreReaders.BOARDS);
    return boards
        .find(Board.idOf(organ, Words.month(period)), actor)
        .orElseThrow(() -> new Refused(new NotFound()));
  }
}
