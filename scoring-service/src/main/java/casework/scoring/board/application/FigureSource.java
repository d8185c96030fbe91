package casework.scoring.board.application;

import casework.platform.kernel.Actor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of this service that counts. */
public interface FigureSource {

  /**
   * Its figures of the days from the first to the last, both included.
   *
   * @param organ an organ's own, without those below it; null for all within the actor's sight
   */
  List<Figure> figures(LocalDate from, LocalDate to, @Nullable String organ, Actor actor);
}
