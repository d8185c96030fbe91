package casework.scoring.directory.domain;

import java.time.LocalDate;

/** Whether a cadre serves. */
public sealed interface CadreState {

  record Serving() implements CadreState {}

  /** He holds nothing from that day on, and is still managed. */
  record Retired(LocalDate on) implements CadreState {}

  /** He left the ranks of cadres: dismissed, deceased, gone elsewhere. */
  record Left(LocalDate on) implements CadreState {}
}
