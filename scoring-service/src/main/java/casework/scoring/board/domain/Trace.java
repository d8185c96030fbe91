package casework.scoring.board.domain;

import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of one matter that a stationed body may take up in its declaration: which
 * department has it, and the facts that propose an item. A fold by fact id in which the latest word
 * wins, so that facts heard late, twice or in another order leave the same trace. A trace scores
 * nothing: a person claims, another verifies.
 *
 * @param matter the clue's or talk's id
 * @param petition what the matter came from; null where it is not known to come from one
 */
public record Trace(
    UUID matter, String organ, @Nullable UUID petition, @Nullable Place place, List<Fact> facts) {

  /** Nothing is told of a trace. */
  public sealed interface Told permits Nothing {}

  /** The only thing that could be told; never is. */
  public record Nothing() implements Told {}

  /** The department that has the matter, as of a fact's place in its source's order. */
  public record Place(String department, LocalDate on, long sequence) {}

  /**
   * One fact by its id.
   *
   * @param kind such as {@code talk-held}; what a scheme's items are proposed from
   * @param sequence its place in its source's order: of two words about one fact the later holds
   * @param stands false once it has been revoked
   */
  public record Fact(String id, String kind, LocalDate on, long sequence, boolean stands) {}

  public Trace {
    facts = List.copyOf(facts);
  }

  public static UUID idOf(UUID matter) {
    return Identifiers.derive("trace", matter.toString());
  }

  /** A trace of which nothing is known yet. */
  public static Trace of(UUID matter, String organ) {
    return new Trace(matter, organ, null, null, List.of());
  }

  /** The matter comes of that petition. */
  public Trace from(@Nullable UUID origin) {
    return petition != null || origin == null
        ? this
        : new Trace(matter, organ, origin, place, facts);
  }

  /** The matter is with that department. */
  public Trace with(Place heard) {
    boolean newer =
        place == null
            || heard.on().isAfter(place.on())
            || (heard.on().equals(place.on()) && heard.sequence() > place.sequence());
    return newer ? new Trace(matter, organ, petition, heard, facts) : this;
  }

  /** A fact came about, or was revoked. */
  public Trace with(Fact heard) {
    Optional<Fact> known = facts.stream().filter(each -> each.id().equals(heard.id())).findFirst();
    if (known.filter(each -> each.sequence() >= heard.sequence()).isPresent()) {
      return this;
    }
    List<Fact> all = new ArrayList<>(facts);
    known.ifPresent(all::remove);
    all.add(heard);
    all.sort(Comparator.comparing(Fact::id));
    return new Trace(matter, organ, petition, place, all);
  }

  /** What was heard, as a change of the store. */
  public static Change<Trace, Told> heard(Trace next) {
    return Change.of(next, "hear", List.of("R-SCORE-01"));
  }
}
