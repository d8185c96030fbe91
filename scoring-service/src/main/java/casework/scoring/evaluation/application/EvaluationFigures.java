package casework.scoring.evaluation.application;

import casework.platform.kernel.Actor;
import casework.scoring.board.application.Figure;
import casework.scoring.board.application.FigureSource;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many were evaluated at a meeting, and how many of them asked for a review. */
@Named
public final class EvaluationFigures implements FigureSource {

  private final Evaluations evaluations;

  public EvaluationFigures(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public List<Figure> figures(LocalDate from, LocalDate to, @Nullable String organ, Actor actor) {
    String rows =
        "/api/scores/evaluations?heldFrom="
            + from
            + "&heldTo="
            + to
            + (organ == null ? "" : "&organ=" + organ);
    return List.of(
        Figure.of(
            "evaluations-reviewed",
            "人",
            count(true, from, to, organ, actor),
            count(false, from, to, organ, actor),
            rows + "&reviewed=true",
            rows));
  }

  private long count(
      boolean reviewed, LocalDate from, LocalDate to, @Nullable String organ, Actor actor) {
    return evaluations.count(
        new Evaluations.Filter(organ, null, null, null, reviewed, false, from, to), actor);
  }
}
