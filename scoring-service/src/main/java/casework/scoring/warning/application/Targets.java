package casework.scoring.warning.application;

import casework.scoring.warning.domain.Target;
import java.time.LocalDate;

/** Whom an organ may warn, as the directory has it. */
public interface Targets {

  /**
   * Whether the cadre is managed by the organ or one below it, or the unit lies in such an organ's
   * area; false for whom the directory does not know.
   */
  boolean isWithin(Target target, String organ, LocalDate on);
}
