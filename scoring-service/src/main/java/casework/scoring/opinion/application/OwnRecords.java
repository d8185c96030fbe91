package casework.scoring.opinion.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What this service itself knows of a cadre: his manager, his punishments, his cards. */
public interface OwnRecords {

  /**
   * What tells against him.
   *
   * @param influence last day of the influence period of all punishments known here and those told
   */
  record Against(Optional<LocalDate> influence, Optional<LocalDate> warned, boolean punished) {}

  /** Whether the organ manages the cadre on that day. */
  boolean manages(String organ, String cadre, LocalDate on);

  Against against(String cadre, List<Integrity.Measure> told, LocalDate on);
}
