package casework.petition.duplicate.domain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Cuts a Chinese text into pairs of neighbouring characters. Chinese writes no spaces, and most of
 * its words have two characters, so pairs stand for words without a dictionary.
 */
public final class Shingles {

  private static final int LENGTH = 2;

  /** A text of the greatest length has more; its beginning tells it apart well enough. */
  private static final int MOST = 6_000;

  private final UnaryOperator<String> simplified;

  /**
   * @param simplified turns traditional characters into simplified ones
   */
  public Shingles(UnaryOperator<String> simplified) {
    this.simplified = simplified;
  }

  /** Letters, characters and digits alone, in one width, one case and one script. */
  public String plain(String text) {
    return simplified
        .apply(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The shingles of a text.
   *
   * @param known words that are compared by themselves, such as the accused's name and unit, and
   *     would make everything said about him alike
   */
  public Set<String> of(String text, Collection<String> known) {
    List<String> words =
        known.stream()
            .map(this::plain)
            .filter(each -> each.length() >= LENGTH)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    String rest = plain(text);
    for (String word : words) {
      rest = rest.replace(word, "\n");
    }
    Set<String> shingles = new LinkedHashSet<>();
    for (String piece : rest.split("\n", -1)) {
      for (int at = 0; at + LENGTH <= piece.length() && shingles.size() < MOST; at++) {
        shingles.add(piece.substring(at, at + LENGTH));
      }
    }
    return shingles;
  }

  /**
   * A name and all that is left of it where one character is left out: two names that differ in one
   * character have one of these in common.
   */
  public Set<String> nearly(String name) {
    String plain = plain(name);
    Set<String> near = new LinkedHashSet<>();
    near.add(plain);
    for (int at = 0; at < plain.length() && plain.length() <= 12; at++) {
      near.add(plain.substring(0, at) + plain.substring(at + 1));
    }
    near.remove("");
    return near;
  }
}
