package casework.platform.attachment;

import casework.platform.attachment.clean.FileKind;
import java.util.UUID;

/**
 * A file that was taken, as its matter remembers it. Never its name: that is said anew from kind
 * and number.
 *
 * @param size bytes of the file as it was written anew
 * @param digest SHA-256 of the same, hexadecimal; to be sealed with the matter, because whoever has
 *     the file elsewhere would know it again
 * @param scanned whether a virus scanner has looked at it; false where none is set up
 */
public record Attachment(UUID id, FileKind kind, long size, String digest, boolean scanned) {

  /**
   * A name that says nothing, such as {@code evidence-2.pdf}.
   *
   * @param number its place among the matter's files, from 1
   */
  public String name(String word, int number) {
    return word + "-" + number + "." + kind.ending();
  }
}
