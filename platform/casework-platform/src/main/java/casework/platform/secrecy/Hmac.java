package casework.platform.secrecy;

import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.SecretKey;

/**
 * HMAC (RFC 2104) under one key, whose two blocks are digested once and for all: what is left for
 * each message are two short digests. Asking a provider for a {@code Mac} and keying it costs more
 * than the digest itself where messages are short and many.
 */
final class Hmac {

  /** Of SHA-256 and of SM3 alike. */
  private static final int BLOCK_BYTES = 64;

  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  private final SecretKey key;

  // Never fed again: each message goes into a copy.
  private final MessageDigest inner;
  private final MessageDigest outer;

  Hmac(SecretKey key) {
    this.key = key;
    Suite suite = Suite.of(key);
    byte[] material = key.getEncoded();
    byte[] block =
        Arrays.copyOf(
            material.length > BLOCK_BYTES ? suite.digest(material) : material, BLOCK_BYTES);
    this.inner = begun(suite, block, INNER);
    this.outer = begun(suite, block, OUTER);
  }

  private static MessageDigest begun(Suite suite, byte[] block, byte pad) {
    byte[] padded = new byte[BLOCK_BYTES];
    for (int i = 0; i < BLOCK_BYTES; i++) {
      padded[i] = (byte) (block[i] ^ pad);
    }
    MessageDigest digest = suite.digest();
    digest.update(padded);
    return digest;
  }

  boolean isOf(SecretKey other) {
    return key == other;
  }

  /** Takes the message, in as many pieces as it comes in. */
  MessageDigest begin() {
    return copy(inner);
  }

  /** What a message comes to that was {@link #begin begun}. */
  byte[] end(MessageDigest message) {
    MessageDigest whole = copy(outer);
    whole.update(message.digest());
    return whole.digest();
  }

  private static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("both digests can be copied", e);
    }
  }
}
