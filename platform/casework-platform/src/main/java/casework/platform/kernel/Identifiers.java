package casework.platform.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Makes identifiers that mean nothing, leak nothing and come out the same for the same cause (UUID
 * version 8 over SHA-256).
 */
public final class Identifiers {

  private Identifiers() {}

  /**
   * The id that belongs to these parts, in this order; different splits of the same text give
   * different ids.
   */
  public static UUID derive(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
      }
      ByteBuffer hash = ByteBuffer.wrap(digest.digest());
      long most = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
      long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
      return new UUID(most, least);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
