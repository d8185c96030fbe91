package casework.petition.duplicate.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is kept of a petition to find others that say the same; keyed digests and codes alone.
 *
 * @param number by which people know the petition
 * @param receivedOn law day of its receipt
 * @param registered its place among petitions received on the same day
 * @param same digests of whom it accuses: names, and ids of the directory
 * @param nearly digests by which an accused is found whose name differs by one character
 * @param region six digits
 * @param problem code of the class of problem
 */
public record Trace(
    UUID petition,
    String organ,
    String number,
    LocalDate receivedOn,
    long registered,
    Sketch sketch,
    Set<String> same,
    Set<String> nearly,
    String region,
    String problem) {

  private static final int ACCUSED = 4;
  private static final int BAND = 1;

  public Trace {
    same = Set.copyOf(same);
    nearly = Set.copyOf(nearly);
  }

  /**
   * Every mark under which the petition is found among its organ's, and how much it says when
   * another has it too: who is accused says more than a band of the text. A mark is a number, so
   * that an index of many stays small; two keys may come out as one, and comparing looks at the
   * keys themselves.
   */
  public Map<Long, Integer> marks() {
    Map<Long, Integer> marks = new LinkedHashMap<>();
    same.forEach(each -> marks.merge(mark("s." + each), ACCUSED, Math::max));
    nearly.forEach(each -> marks.merge(mark("n." + each), ACCUSED, Math::max));
    sketch.bands().forEach(each -> marks.merge(mark(each), BAND, Math::max));
    return marks;
  }

  private long mark(String key) {
    return Sketch.folded(organ + "|" + key);
  }

  /** Whether it came before the other. */
  boolean isBefore(Trace other) {
    int days = receivedOn.compareTo(other.receivedOn);
    if (days != 0) {
      return days < 0;
    }
    return registered == other.registered
        ? number.compareTo(other.number) < 0
        : registered < other.registered;
  }

  boolean accusesTheSame(Trace other) {
    return meet(same, other.same);
  }

  boolean accusesNearlyTheSame(Trace other) {
    return meet(nearly, other.nearly);
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return !both.isEmpty();
  }
}
