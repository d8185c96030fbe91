package casework.scoring.warning.application;

import casework.platform.kernel.Actor;
import casework.scoring.board.application.Figure;
import casework.scoring.board.application.FigureSource;
import casework.scoring.warning.domain.Target;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many cadres and teams were warned, how many of them in red, how many taken back. */
@Named
public final class WarningFigures implements FigureSource {

  private final Warnings warnings;

  public WarningFigures(Warnings warnings) {
    this.warnings = warnings;
  }

  @Override
  public List<Figure> figures(LocalDate from, LocalDate to, @Nullable String organ, Actor actor) {
    String days = "from=" + from + "&to=" + to + (organ == null ? "" : "&organ=" + organ);
    String rows = "/api/scores/warnings?" + days;
    long all = count(null, null, false, from, to, organ, actor);
    return List.of(
        Figure.count(
            "warnings-cadres",
            "人",
            count(Target.Kind.CADRE, null, false, from, to, organ, actor),
            rows + "&kind=CADRE"),
        Figure.count(
            "warnings-teams",
            "个",
            count(Target.Kind.TEAM, null, false, from, to, organ, actor),
            rows + "&kind=TEAM"),
        Figure.of(
            "warnings-red",
            "件",
            count(null, null, true, from, to, organ, actor),
            all,
            rows + "&red=true",
            rows),
        Figure.of(
            "warnings-revoked",
            "件",
            count(null, "revoked", false, from, to, organ, actor),
            all,
            rows + "&state=revoked",
            rows));
  }

  private long count(
      Target.@Nullable Kind kind,
      @Nullable String state,
      boolean red,
      LocalDate from,
      LocalDate to,
      @Nullable String organ,
      Actor actor) {
    return warnings.count(
        new Warnings.Filter(organ, kind, null, state, false, red, false, from, to), actor);
  }
}
