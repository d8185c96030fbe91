package casework.petition.intake.domain;

import java.time.LocalDate;

/** The regions there are; codes are retired, never used again, so a region is one on a day. */
public interface Regions {

  boolean exists(RegionCode code, LocalDate on);
}
