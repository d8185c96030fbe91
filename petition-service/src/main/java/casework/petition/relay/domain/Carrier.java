package casework.petition.relay.domain;

import org.jspecify.annotations.Nullable;

/** In what it is carried; neither kind has room for what it says. */
public sealed interface Carrier {

  /** A sealed envelope of paper. */
  record Envelope(EnvelopeNumber number) implements Carrier {}

  /**
   * A file sealed to the higher organ's key; nobody here can open it.
   *
   * @param sha256 digest of the ciphertext, hexadecimal
   * @param ciphertext the sealed file; null once it has been handed over, and where it was not read
   *     along
   */
  record File(String sha256, @Nullable String ciphertext) implements Carrier {

    /** What is left of it once it has been handed over. */
    public File purged() {
      return new File(sha256, null);
    }
  }
}
