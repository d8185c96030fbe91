package casework.petition.intake.application;

import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.ReporterIdentity;

/**
 * Keeps who reported, apart from the petitions: in a database of its own, each reporter under a key
 * of his own. Nothing here opens an identity.
 */
public interface ReporterVault {

  /**
   * Keeps an identity before its petition is there; doing so again for the same creation keeps one.
   *
   * @param fingerprint of the creation that it came with
   * @return false where the petition's id has come with another creation before
   */
  boolean keep(PetitionId petition, ReporterIdentity identity, String fingerprint);

  /** Puts the identity, where there is one, with the petition it has become; the old one stays. */
  void copy(PetitionId from, PetitionId to);

  /**
   * Lets the identity go as soon as its petition has no content any more; it stays where that does
   * not come about.
   */
  void release(PetitionId petition);

  /** Forgets the identity for good. */
  void remove(PetitionId petition);
}
