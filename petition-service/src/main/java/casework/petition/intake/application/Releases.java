package casework.petition.intake.application;

import casework.petition.intake.domain.PetitionId;
import java.time.Instant;
import java.util.List;

/** Notes of the petitions that are about to be emptied, until nothing is left beside them. */
public interface Releases {

  void note(PetitionId petition);

  /** Those that were noted before that instant of machine time, and are noted still. */
  List<PetitionId> notedBefore(Instant instant);

  void strike(PetitionId petition);
}
