package casework.petition.intake.application;

import casework.petition.intake.domain.PetitionId;

/**
 * Removes what other parts of the service keep of a petition's content for their look-ups. To be
 * asked before the content goes: when the petition moves to another organ, or is shredded.
 */
@FunctionalInterface
public interface Forgetting {

  /** Once more removes nothing more. */
  void forget(PetitionId petition);
}
