package casework.petition.intake.application;

import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionNumber;

/** Gives petitions their numbers, one series for each organ and year. */
public interface PetitionNumbers {

  /** The petition's number in the year's series: the one it has, or the next. */
  PetitionNumber take(String organ, int year, PetitionId owner);
}
