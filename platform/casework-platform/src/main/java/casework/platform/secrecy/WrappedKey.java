package casework.platform.secrecy;

/**
 * A data key as it is stored with its owner, sealed under an envelope key: {@code
 * <algorithm>.<version of the envelope key>.<generation>.<iv>.<ciphertext>}. Deleting it shreds
 * everything sealed under the data key.
 */
public record WrappedKey(String value) {

  /** Whether that text has the form of a wrapped key. */
  public static boolean isWrapped(String text) {
    return Sealed.isSealed(text) && SealedForm.parse(text).versions().length == 2;
  }

  /** The version of the envelope key under which it was wrapped. */
  public int envelope() {
    return SealedForm.parse(value).versions()[0];
  }

  @Override
  public String toString() {
    return "WrappedKey[…]";
  }
}
