package casework.petition.vault.domain;

/**
 * Why an identity is to be opened, in the asker's words, as ciphertext.
 *
 * @param key the opening's own data key, wrapped
 */
public record SealedWords(String key, String text) {

  /** The most that may be said, in characters. */
  public static final int LONGEST = 1_000;
}
