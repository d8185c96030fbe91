package casework.petition.intake.domain;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words of the office as they are compared: whatever their width, spacing and punctuation. */
public final class Wording {

  private Wording() {}

  /** Letters and digits alone; empty where nothing is told. */
  public static String plain(@Nullable String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[^\\p{L}\\p{N}]", "")
            .toLowerCase(Locale.ROOT);
  }
}
