package casework.petition.intake.domain;

import java.time.LocalDate;

/** The directory, as far as it says who is whose cadre. */
public interface Neighbourhood {

  /** What surrounds the organ on that day. */
  Surroundings of(String organ, LocalDate on);
}
