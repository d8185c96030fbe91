package casework.inspection.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Gives out numbers of an organ's series; the same owner is given the same number again. */
public interface Numbers {

  /** The next number of the year's rounds. */
  SeriesNumber round(String organ, LocalDate on, UUID owner);

  /** The next number of the year's recommendations. */
  SeriesNumber recommendation(String organ, LocalDate on, UUID owner);
}
