package casework.platform.tally;

import java.util.List;

/**
 * What a matter counts as.
 *
 * @param organ whose figures it is in, for good
 * @param words what it is told apart by there, always as many, such as department and colour; an
 *     empty word where it has none; letters, digits and hyphens. No words at all where the matter
 *     counts as nothing.
 */
public record Counted(String organ, List<String> words) {

  private static final String BETWEEN = "|";

  public Counted {
    words = List.copyOf(words);
    if (words.stream().anyMatch(each -> !each.matches("[\\p{L}\\p{N}_-]*"))) {
      throw new IllegalArgumentException("a word to count by is letters, digits and hyphens");
    }
  }

  /** A matter of that organ that is in none of its figures, as one that is over. */
  public static Counted asNothing(String organ) {
    return new Counted(organ, List.of());
  }

  /** As a field's name; empty for nothing. */
  String field() {
    return String.join(BETWEEN, words);
  }

  static Counted of(String organ, String field) {
    return new Counted(organ, List.of(field.split("[|]", -1)));
  }
}
