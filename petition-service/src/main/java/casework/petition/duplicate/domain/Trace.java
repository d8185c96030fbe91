package casework.petition.duplicate.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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

  public Trace {
    same = Set.copyOf(same);
    nearly = Set.copyOf(nearly);
  }

  /** Every key under which the petition is found. */
  public List<String> keys() {
    return Stream.of(
            same.stream().map(each -> "s." + each),
            nearly.stream().map(each -> "n." + each),
            sketch.bands().stream())
        .flatMap(each -> each)
        .sorted()
        .toList();
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
