package casework.scoring.opinion.application;

import casework.platform.kernel.Actor;
import casework.scoring.board.application.Figure;
import casework.scoring.board.application.FigureSource;
import casework.scoring.opinion.application.Opinions.Filter;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many opinions were asked for in a period, and how many of those are out. */
@Named
public final class OpinionFigures implements FigureSource {

  private final Opinions opinions;

  public OpinionFigures(Opinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public List<Figure> figures(LocalDate from, LocalDate to, @Nullable String organ, Actor actor) {
    String query = "from=" + from + "&to=" + to + (organ == null ? "" : "&organ=" + organ);
    return List.of(
        Figure.of(
            "opinions",
            "件",
            opinions.count(new Filter("issued", organ, null, from, to), actor),
            opinions.count(new Filter(null, organ, null, from, to), actor),
            "/api/scores/opinions?state=issued&" + query,
            "/api/scores/opinions?" + query));
  }
}
