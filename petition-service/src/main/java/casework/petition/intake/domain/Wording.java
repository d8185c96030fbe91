package casework.petition.intake.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of the office as they are compared: whatever their width, spacing and punctuation. */
public final class Wording {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  private Wording() {}

  /** Letters and digits alone; empty where nothing is told. */
  public static String plain(@Nullable String text) {
    if (text == null) {
      return "";
    }
    if (isPlain(text)) {
      return text;
    }
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return SIGNS.matcher(normal).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * True of most names and offices, which are compared with everybody in the directory: characters
   * in daily use, small letters and digits have one width and one case.
   */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      boolean plain =
          each >= '\u4e00' && each <= '\u9fa5'
              || each >= 'a' && each <= 'z'
              || each >= '0' && each <= '9';
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
