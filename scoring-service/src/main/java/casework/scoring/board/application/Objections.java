package casework.scoring.board.application;

import casework.platform.kernel.Actor;
import casework.platform.store.Stored;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.Objection;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Objections to the boards of some months, one line each. */
@Named
public final class Objections {

  private static final int ALL = 10_000;

  /**
   * @param outcome {@code open}, {@code upheld} or {@code rejected}
   */
  public record Line(
      UUID board,
      String organ,
      YearMonth period,
      int n,
      String body,
      @Nullable String item,
      LocalDate on,
      String outcome) {}

  private final Boards boards;

  public Objections(Boards boards) {
    this.boards = boards;
  }

  /** Newest month first; {@code outcome} null for all. */
  public List<Line> of(
      @Nullable String organ,
      @Nullable YearMonth from,
      @Nullable YearMonth to,
      @Nullable String outcome,
      Actor actor) {
    List<Line> lines = new ArrayList<>();
    Boards.Filter filter = new Boards.Filter(organ, null, from, to, true);
    for (Stored<Board> each : boards.page(filter, actor, null, ALL)) {
      Board board = each.state();
      for (Objection objection : board.objections()) {
        Line line = line(board, objection);
        if (outcome == null || outcome.equals(line.outcome())) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static Line line(Board board, Objection objection) {
    Objection.Ruling ruling = objection.ruling();
    String outcome = ruling == null ? "open" : ruling.upheld() ? "upheld" : "rejected";
    return new Line(
        board.id(),
        board.organ(),
        board.period(),
        objection.n(),
        objection.body(),
        objection.item(),
        objection.by().on(),
        outcome);
  }
}
