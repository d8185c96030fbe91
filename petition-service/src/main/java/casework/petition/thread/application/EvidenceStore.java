package casework.petition.thread.application;

import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.SealedContent;
import java.io.InputStream;
import java.util.UUID;

/** Takes files that come as evidence, made harmless and without their names. */
public interface EvidenceStore {

  /** A file that has been looked through and lies in memory. */
  interface Checked {

    /** The ending of a neutral name, such as {@code pdf}. */
    String ending();

    /** The file as it was written anew; not to be changed. */
    byte[] content();
  }

  /**
   * What is known of a file that is kept.
   *
   * @param kind code of attachment-kind
   * @param size bytes
   * @param digest SHA-256, hexadecimal
   * @param scanned whether a virus scanner has looked at it
   */
  record Described(
      String kind, String mediaType, String ending, long size, String digest, boolean scanned) {}

  /** How many files may come together. */
  int mostTogether();

  /**
   * Looks a file through; keeps nothing.
   *
   * @throws casework.platform.kernel.Refused with the reason why it is not taken
   */
  Checked check(InputStream file, long declared);

  /** Keeps a file under that id, once. */
  Described keep(PetitionId petition, SealedContent content, UUID id, Checked file);

  byte[] open(PetitionId petition, SealedContent content, UUID id);

  /** Gives a file to the petition that its own has become. */
  void move(UUID id, PetitionId from, SealedContent before, PetitionId to, SealedContent after);
}
