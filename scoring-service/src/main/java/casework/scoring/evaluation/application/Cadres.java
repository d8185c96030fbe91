package casework.scoring.evaluation.application;

import java.time.LocalDate;

/** Whom an organ may evaluate, as the directory has it. */
public interface Cadres {

  /**
   * Whether the cadre is managed by the organ or one below it; false for whom the directory does
   * not know.
   */
  boolean isWithin(String cadre, String organ, LocalDate on);
}
