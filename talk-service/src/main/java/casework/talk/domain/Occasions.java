package casework.talk.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All facts heard about one cadre, one clue or one year's standing that can give occasion to a
 * talk. However often and in whatever order they are heard, the same facts ask for the same talks:
 * each has its place by who said it and its number there, and the talks are worked out from all of
 * them anew.
 *
 * @param cadre the cadre's id; null where it is a clue's or a standing's
 */
public record Occasions(OccasionsId id, @Nullable String cadre, List<Noted> noted) {

  /**
   * A fact with its place.
   *
   * @param source who says it about what, such as {@code /casework/clue-service|<uuid>}
   * @param sequence its place among what that source says of that matter
   */
  public record Noted(String source, long sequence, Occasion occasion) {}

  public Occasions {
    TreeMap<Long, TreeMap<String, Noted>> places = new TreeMap<>();
    noted.forEach(
        each ->
            places
                .computeIfAbsent(each.sequence(), _ -> new TreeMap<>())
                .putIfAbsent(each.source(), each));
    noted =
        places.values().stream()
            .flatMap(each -> each.values().stream())
            .sorted(Comparator.comparing(Noted::source).thenComparing(Noted::sequence))
            .toList();
  }

  /** Nothing heard yet. */
  public static Occasions none(OccasionsId id, @Nullable String cadre) {
    return new Occasions(id, cadre, List.of());
  }

  /** One more fact. */
  public Change<Occasions, MandateEvent> note(Noted fact, Act act) {
    List<Noted> more = new ArrayList<>(noted);
    more.add(fact);
    return Change.of(new Occasions(id, cadre, more), "note", List.of());
  }

  /** Whether the fact has been noted. */
  public boolean knows(Noted fact) {
    return noted.stream()
        .anyMatch(
            each -> each.source().equals(fact.source()) && each.sequence() == fact.sequence());
  }

  /** The duties to talk that follow. */
  public List<Wanted> wanted(RuleBook rules, LocalDate today) {
    return fold(cadre, noted.stream().map(Noted::occasion).toList(), rules, today);
  }

  static List<Wanted> fold(
      @Nullable String cadre, List<Occasion> inOrder, RuleBook rules, LocalDate today) {
    if (cadre != null) {
      return CadreFolding.of(Target.cadre(cadre), inOrder, rules, today);
    }
    return Stream.concat(
            ClueFolding.of(inOrder, rules, today).stream(),
            StandingFolding.of(inOrder, rules, today).stream())
        .toList();
  }
}
