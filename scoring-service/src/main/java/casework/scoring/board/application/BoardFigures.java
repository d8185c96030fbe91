package casework.scoring.board.application;

import casework.platform.kernel.Actor;
import casework.scoring.board.application.Objections.Line;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much was declared, verified, published, objected to and put right. */
@Named
public final class BoardFigures implements FigureSource {

  private final Declarations declarations;
  private final Boards boards;
  private final Objections objections;

  public BoardFigures(Declarations declarations, Boards boards, Objections objections) {
    this.declarations = declarations;
    this.boards = boards;
    this.objections = objections;
  }

  /** A month counts where its first day lies in the period. */
  @Override
  public List<Figure> figures(LocalDate from, LocalDate to, @Nullable String organ, Actor actor) {
    YearMonth first = YearMonth.from(from.getDayOfMonth() == 1 ? from : from.plusMonths(1));
    YearMonth last = YearMonth.from(to);
    String query = query(first, last, organ);
    List<Line> heard = objections.of(organ, first, last, null, actor);
    long upheld = heard.stream().filter(each -> "upheld".equals(each.outcome())).count();
    return List.of(
        Figure.of(
            "declarations-verified",
            "件",
            count(organ, "verified", first, last, actor),
            count(organ, null, first, last, actor),
            "/api/scores/declarations?state=verified&" + query,
            "/api/scores/declarations?" + query),
        Figure.count(
            "boards-published",
            "期",
            boards.count(new Boards.Filter(organ, null, first, last, true), actor),
            "/api/scores/boards?published=true&" + query),
        Figure.of(
            "objections-upheld",
            "件",
            upheld,
            heard.size(),
            "/api/scores/objections?outcome=upheld&" + query,
            "/api/scores/objections?" + query));
  }

  private long count(
      @Nullable String organ,
      @Nullable String state,
      YearMonth first,
      YearMonth last,
      Actor actor) {
    return declarations.count(new Declarations.Filter(organ, null, state, first, last), actor);
  }

  private static String query(YearMonth first, YearMonth last, @Nullable String organ) {
    String months = "from=" + first + "&to=" + last;
    return organ == null ? months : months + "&organ=" + organ;
  }
}
