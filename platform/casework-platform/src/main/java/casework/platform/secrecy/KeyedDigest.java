package casework.platform.secrecy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * A digest that only the holder of the key can make (HMAC-SHA-256, or HMAC-SM3 under a key of the
 * national suite): for fingerprints, receipts and look-ups of values that could otherwise be
 * guessed.
 */
public final class KeyedDigest {

  /** Crockford's base 32: no letter that can be taken for a digit. */
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final Supplier<SecretKey> key;

  // The key's own part of the work, done once; made again where the key is another.
  private volatile @Nullable Hmac keyed;

  /**
   * @param key asked at each use and not before
   */
  public KeyedDigest(Supplier<SecretKey> key) {
    this.key = key;
  }

  /** The digest of these parts in this order; different splits of the same text differ. */
  public byte[] of(byte[]... parts) {
    SecretKey now = key.get();
    Hmac ready = keyed;
    if (ready == null || !ready.isOf(now)) {
      ready = new Hmac(now);
      keyed = ready;
    }
    MessageDigest message = ready.begin();
    byte[] length = new byte[Integer.BYTES];
    for (byte[] part : parts) {
      length[0] = (byte) (part.length >>> 24);
      length[1] = (byte) (part.length >>> 16);
      length[2] = (byte) (part.length >>> 8);
      length[3] = (byte) part.length;
      message.update(length);
      message.update(part);
    }
    return ready.end(message);
  }

  /** As lower-case hexadecimal, 64 characters. */
  public String hex(String... parts) {
    return HexFormat.of().formatHex(of(bytes(parts)));
  }

  /**
   * As a code a person can read out: five bits a character.
   *
   * @param characters how many, 1 to 51; 13 carry 65 bits
   */
  public String code(int characters, String... parts) {
    if (characters < 1 || characters > 51) {
      throw new IllegalArgumentException("a code has 1 to 51 characters");
    }
    byte[] digest = of(bytes(parts));
    StringBuilder code = new StringBuilder(characters);
    for (int i = 0; i < characters; i++) {
      int at = i * 5;
      int next = at / 8 + 1 < digest.length ? digest[at / 8 + 1] & 0xFF : 0;
      int pair = (digest[at / 8] & 0xFF) << 8 | next;
      code.append(LETTERS.charAt(pair >> (11 - at % 8) & 31));
    }
    return code.toString();
  }

  private static byte[][] bytes(String... parts) {
    byte[][] bytes = new byte[parts.length][];
    for (int i = 0; i < parts.length; i++) {
      bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }
}
