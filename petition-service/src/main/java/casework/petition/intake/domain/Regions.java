package casework.petition.intake.domain;

import java.time.LocalDate;
import java.util.List;

/** The regions there are; codes are retired, never used again, so a region is one on a day. */
public interface Regions {

  boolean exists(RegionCode code, LocalDate on);

  /** The regions of a city, itself first, by code. */
  List<Named> ofTheCity(RegionCode code, LocalDate on);

  /** A region with the name people know it by. */
  record Named(RegionCode code, String name) {}
}
