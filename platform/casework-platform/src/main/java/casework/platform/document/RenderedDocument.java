package casework.platform.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document as it goes out.
 *
 * @param template id and version of the template it was made from
 * @param digest SHA-256 of the file, hexadecimal
 */
public record RenderedDocument(String template, byte[] file, String digest) {

  public RenderedDocument {
    file = file.clone();
  }

  static RenderedDocument of(String template, byte[] file) {
    return new RenderedDocument(template, file, digest(file));
  }

  @Override
  public byte[] file() {
    return file.clone();
  }

  /** Whether the file is still the one the digest was taken of. */
  public boolean isIntact() {
    return digest(file).equals(digest);
  }

  /** SHA-256 of a file, hexadecimal. */
  public static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
