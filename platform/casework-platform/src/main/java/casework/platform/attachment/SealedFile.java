package casework.platform.attachment;

import casework.platform.secrecy.Unreadable;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One file sealed piece by piece (AES-256-GCM) under a key of its own. Each seal binds the file's
 * id, the piece's place and whether it is the last, so that none can be moved, dropped or added.
 */
final class SealedFile {

  private static final int PIECE = 128 * 1024;
  private static final int TAG = 16;
  private static final int KEY = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SealedFile() {}

  static byte[] newKey() {
    byte[] key = new byte[KEY];
    RANDOM.nextBytes(key);
    return key;
  }

  static byte[] seal(UUID id, byte[] key, byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length + 1024);
    int pieces = Math.max(1, (plain.length + PIECE - 1) / PIECE);
    for (int i = 0; i < pieces; i++) {
      int from = i * PIECE;
      int length = Math.min(PIECE, plain.length - from);
      byte[] sealed = run(Cipher.ENCRYPT_MODE, id, key, i, i == pieces - 1, plain, from, length);
      out.write(sealed, 0, sealed.length);
    }
    return out.toByteArray();
  }

  /**
   * @throws Unreadable where it was altered, or is not that file
   */
  static byte[] open(UUID id, byte[] key, byte[] sealed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(sealed.length);
    int pieces = (sealed.length + PIECE + TAG - 1) / (PIECE + TAG);
    for (int i = 0; i < pieces; i++) {
      int from = i * (PIECE + TAG);
      int length = Math.min(PIECE + TAG, sealed.length - from);
      byte[] plain = run(Cipher.DECRYPT_MODE, id, key, i, i == pieces - 1, sealed, from, length);
      out.write(plain, 0, plain.length);
    }
    return out.toByteArray();
  }

  // The key seals one file once, so that the piece's number can be the initialisation vector.
  private static byte[] run(
      int mode, UUID id, byte[] key, int piece, boolean last, byte[] from, int at, int length) {
    try {
      SecretKey aes = new SecretKeySpec(key, "AES");
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      byte[] iv = ByteBuffer.allocate(12).putInt(8, piece).array();
      cipher.init(mode, aes, new GCMParameterSpec(TAG * 8, iv));
      cipher.updateAAD(
          ("attachment\n" + id + "\n" + piece + "\n" + last).getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(from, at, length);
    } catch (AEADBadTagException _) {
      throw new Unreadable("altered, or another file");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }
}
