package casework.gateway.session;

import casework.platform.secrecy.KeyRing;
import casework.platform.secrecy.VersionedKey;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Packs and seals what a cookie carries: deflated, then AES-256-GCM under the newest version of the
 * key {@code gateway-session}. Older versions still open, so that a new key signs nobody out.
 */
@Component
final class CookieSeal {

  private static final String KEY = "gateway-session";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int MOST = 64 * 1024;

  private final KeyRing keys;
  private final SecureRandom random = new SecureRandom();

  CookieSeal(KeyRing keys) {
    this.keys = keys;
  }

  /**
   * @param purpose what the cookie is for; a cookie sealed for one thing does not open as another
   */
  String seal(String purpose, byte[] content) {
    VersionedKey versions = keys.versions(KEY);
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, versions.newest(), nonce, purpose).doFinal(packed(content));
      byte[] whole =
          ByteBuffer.allocate(4 + NONCE + sealed.length)
              .putInt(versions.newest())
              .put(nonce)
              .put(sealed)
              .array();
      return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The content; empty for anything this key did not seal for this purpose. */
  Optional<byte[]> open(String purpose, String text) {
    try {
      ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (whole.remaining() <= 4 + NONCE) {
        return Optional.empty();
      }
      int version = whole.getInt();
      byte[] nonce = new byte[NONCE];
      whole.get(nonce);
      byte[] sealed = new byte[whole.remaining()];
      whole.get(sealed);
      return Optional.of(
          unpacked(cipher(Cipher.DECRYPT_MODE, version, nonce, purpose).doFinal(sealed)));
    } catch (GeneralSecurityException | DataFormatException | RuntimeException notOurs) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, int version, byte[] nonce, String purpose)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, keys.versions(KEY).version(version), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static byte[] packed(byte[] content) {
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
      deflater.setInput(content);
      deflater.finish();
      var out = new ByteArrayOutputStream(content.length);
      byte[] buffer = new byte[4096];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  private static byte[] unpacked(byte[] content) throws DataFormatException {
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(content);
      var out = new ByteArrayOutputStream(content.length * 2);
      byte[] buffer = new byte[4096];
      while (!inflater.finished() && out.size() < MOST) {
        int count = inflater.inflate(buffer);
        if (count == 0 && inflater.needsInput()) {
          break;
        }
        out.write(buffer, 0, count);
      }
      return out.toByteArray();
    }
  }
}
