package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.Evaluation;
import casework.platform.store.Stored;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The rows of evaluation runs (件次); each clue has at most one in a run, whoever writes it how
 * often.
 */
public interface RunRows {

  /**
   * The organ's clues on which a clock ran at 24:00 of the day, as far as the look-up fields tell.
   */
  Stream<Stored<Clue>> candidates(String organ, LocalDate on);

  /** Writes the clue's row, once. */
  void write(Evaluation evaluation);

  /** How many rows the run has. */
  int count(String organ, LocalDate on);
}
