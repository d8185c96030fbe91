package casework.petition.intake.application;

import casework.petition.intake.domain.PetitionId;
import java.util.List;

/** Tells which petitions' reporters have said something that nobody has read. */
@FunctionalInterface
public interface UnreadWords {

  List<PetitionId> of(String organ);
}
