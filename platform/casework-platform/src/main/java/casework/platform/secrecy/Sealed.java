package casework.platform.secrecy;

/**
 * One field's text, sealed: {@code <algorithm>.<generation of the data key>.<iv>.<ciphertext>}, the
 * last two in URL-safe base64, so that another algorithm can come beside the first without a change
 * of format.
 */
public record Sealed(String value) {

  public Sealed {
    SealedForm.parse(value);
  }

  /** Whether that text has the form of something sealed, or of a wrapped key. */
  public static boolean isSealed(String text) {
    return Aead.isWordOf(text) && SealedForm.isWellFormed(text);
  }

  /** Never the ciphertext: a sealed field that slips into a log line says nothing. */
  @Override
  public String toString() {
    return "Sealed[…]";
  }
}
