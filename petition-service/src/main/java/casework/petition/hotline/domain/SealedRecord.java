package casework.petition.hotline.domain;

/**
 * A record, or its extras, as ciphertext under a data key of its own.
 *
 * @param key the wrapped data key; without it the text is lost for good
 */
public record SealedRecord(String key, String text) {

  @Override
  public String toString() {
    return "SealedRecord[…]";
  }
}
