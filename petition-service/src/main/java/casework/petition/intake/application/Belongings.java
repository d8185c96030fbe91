package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;

/**
 * Something that belongs to a petition and is kept beside it. It is copied before the petition is
 * emptied and forgotten afterwards; each part may be done again.
 */
public interface Belongings {

  /** Puts it with the petition it has become, sealed anew; the old one stays for now. */
  void copy(Petition left, Petition arrived, Act act);

  /**
   * Forgets it where it was, now that the petition there is empty; what came after it was copied is
   * to be copied first.
   *
   * @param left as it was before it was emptied
   */
  default void follow(Petition left, Petition arrived, Act act) {
    forget(left.id(), act);
  }

  /** Forgets what is kept beside a petition that has moved or was shredded. */
  void forget(PetitionId petition, Act act);
}
