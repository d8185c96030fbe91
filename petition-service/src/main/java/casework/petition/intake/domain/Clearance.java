package casework.petition.intake.domain;

import java.time.LocalDate;

/**
 * Shows that on a day none of a petition's accused was out of the organ's reach. Only {@link
 * Competence} gives it, so no step that needs one can pass it by.
 */
public final class Clearance {

  private final String organ;
  private final LocalDate on;

  Clearance(String organ, LocalDate on) {
    this.organ = organ;
    this.on = on;
  }

  /** A clearance serves the organ and the day it was given for. */
  void requireFor(String petitionsOrgan, LocalDate today) {
    if (!organ.equals(petitionsOrgan) || !on.equals(today)) {
      throw new IllegalStateException("the clearance was given for another organ or day");
    }
  }
}
