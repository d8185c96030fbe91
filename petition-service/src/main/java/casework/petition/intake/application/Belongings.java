package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;

/**
 * Something that belongs to a petition and is kept beside it; it goes along when the petition moves
 * to another organ. Each part may be done again after a crash.
 */
public interface Belongings {

  /** Puts it with the petition it has become, sealed anew; the old one stays for now. */
  void copy(Petition below, Petition above, Act act);

  /** Forgets what was left behind. */
  void remove(PetitionId below);
}
