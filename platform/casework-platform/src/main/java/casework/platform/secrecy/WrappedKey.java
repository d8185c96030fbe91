package casework.platform.secrecy;

/**
 * A data key as it is stored with its owner, sealed under an envelope key: {@code
 * <algorithm>.<version of the envelope key>.<generation>.<iv>.<ciphertext>}. Deleting it shreds
 * everything sealed under the data key.
 */
public record WrappedKey(String value) {

  @Override
  public String toString() {
    return "WrappedKey[…]";
  }
}
