package casework.scoring.board.adapter.mongo;

import casework.platform.kernel.LawDays;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.Declaration;
import casework.scoring.board.domain.Standing;
import casework.scoring.board.domain.Trace;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.bson.Document;

/** The look-up fields; months are ISO text, which sorts as months do. */
public final class BoardSeek {

  private BoardSeek() {}

  public static Document of(Declaration declaration) {
    return new Document("organ", declaration.organ())
        .append("room", declaration.body())
        .append("period", declaration.period().toString())
        .append("state", word(declaration.state()))
        .append("order", order(declaration));
  }

  /** Newest month first is downwards; unique through the body at its end. */
  static String order(Declaration declaration) {
    return declaration.period() + "/" + declaration.body();
  }

  public static Document of(Board board) {
    Document seek =
        new Document("organ", board.organ())
            .append("period", board.period().toString())
            .append("year", board.period().getYear())
            .append("state", word(board.state()))
            .append("published", board.isPublished())
            .append("order", order(board));
    board.locksOn().ifPresent(day -> seek.append("nextTransitionAt", LawDays.startOf(day)));
    return seek;
  }

  static String order(Board board) {
    return board.period() + "/" + board.organ();
  }

  public static Document of(Standing standing) {
    return new Document("organ", standing.organ()).append("span", standing.span().toString());
  }

  public static Document of(Trace trace) {
    List<String> months =
        trace.facts().stream()
            .map(each -> YearMonth.from(each.on()).toString())
            .distinct()
            .sorted()
            .toList();
    Document seek =
        new Document("organ", trace.organ())
            .append("matter", trace.matter())
            .append("months", months);
    Trace.Place place = trace.place();
    if (place != null) {
      seek.append("room", place.department());
    }
    if (trace.petition() != null) {
      seek.append("petition", trace.petition());
    }
    return seek;
  }

  /** A state's word, such as {@code first-yellow}. */
  public static String word(Object state) {
    return state
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
