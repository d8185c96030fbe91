package casework.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Opaque places in a list. A changed one shows nothing its bearer could not see anyway. */
public final class Cursors {

  private static final int MAX_LENGTH = 1024;

  private Cursors() {}

  /** The cursor of a place given by its sort keys. */
  public static String write(List<String> keys) {
    StringBuilder text = new StringBuilder();
    keys.forEach(key -> text.append(key.length()).append(':').append(key));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The sort keys of the place.
   *
   * @throws BadRequest with {@code cursor-malformed}
   */
  public static List<String> read(String cursor) {
    if (cursor.isEmpty() || cursor.length() > MAX_LENGTH) {
      throw malformed();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return split(text);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | CharacterCodingException e) {
      throw malformed();
    }
  }

  private static List<String> split(String text) {
    List<String> keys = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int colon = text.indexOf(':', at);
      int length = Integer.parseInt(text, at, colon, 10);
      int end = Math.addExact(colon + 1, length);
      keys.add(text.substring(colon + 1, end));
      at = end;
    }
    return keys;
  }

  private static BadRequest malformed() {
    return BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
  }
}
