package casework.platform.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each problem code means, in Chinese and English; what {@code /problems/{code}} shows. */
public final class ProblemRegistry {

  private final Map<String, Kind> byCode = new TreeMap<>();

  /**
   * One kind of problem.
   *
   * @param status the status it comes with
   */
  public record Kind(String code, int status, Text zh, Text en) {}

  /**
   * @param title a few words
   * @param text what it means and what to do about it
   */
  public record Text(String title, String text) {}

  public ProblemRegistry(Collection<Kind> kinds) {
    for (Kind each : kinds) {
      if (byCode.put(each.code(), each) != null) {
        throw new IllegalArgumentException("problem " + each.code() + " is registered twice");
      }
    }
  }

  public Optional<Kind> kind(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All kinds by code. */
  public List<Kind> kinds() {
    return List.copyOf(byCode.values());
  }

  /** A few words for the code; of the code itself where it is not registered. */
  String title(String code, boolean chinese) {
    return kind(code)
        .map(kind -> chinese ? kind.zh().title() : kind.en().title())
        .orElseGet(() -> words(code));
  }

  private static String words(String code) {
    String words = code.replace('-', ' ');
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
