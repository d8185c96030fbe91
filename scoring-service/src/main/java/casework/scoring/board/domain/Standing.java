package casework.scoring.board.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Signed;
import casework.scoring.board.domain.BoardEvent.ScoreLastPlace;
import casework.scoring.board.domain.BoardEvent.ScoreRanked;
import casework.scoring.board.domain.BoardState.Locked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How the bodies of an organ stand over a quarter or a year, concluded once all its boards are
 * locked.
 *
 * @param scheme version that broke the ties and says how many are commended: the one in force on
 *     the span's last day
 */
public record Standing(
    UUID id, String organ, Span span, String scheme, List<Place> places, Signed by) {

  public Standing {
    places = List.copyOf(places);
  }

  /** An organ has one standing for a quarter or a year. */
  public static UUID idOf(String organ, Span span) {
    return Identifiers.derive("standing", organ, span.toString());
  }

  /** The quarter's or the year's standing is put on record. */
  @Rule(value = "R-SCORE-04", kind = RuleKind.REFUSES)
  public static Change<Standing, BoardEvent> conclude(
      String organ, Span span, Collection<Board> boards, SchemeBook schemes, Act act) {
    Signing.byScorer(organ, "rank", act.actor());
    requireLocked(span, boards);
    Scheme by = schemes.on(organ, span.lastDay());
    List<Place> places = Places.of(span, boards, schemes, by);
    Standing made = new Standing(idOf(organ, span), organ, span, by.id(), places, act.signed());
    List<BoardEvent> said = new ArrayList<>();
    said.add(
        new ScoreRanked(
            made.id(),
            organ,
            span.toString(),
            places.stream().filter(Place::excellent).map(Place::body).toList(),
            act.on()));
    if (span.isYear()) {
      for (Place each : made.last()) {
        said.add(new ScoreLastPlace(made.id(), organ, span.toString(), each.body(), act.on()));
      }
    }
    return new Change<>(made, "rank", List.of("R-SCORE-04"), said);
  }

  private static void requireLocked(Span span, Collection<Board> boards) {
    List<String> open = new ArrayList<>();
    for (var month : span.months()) {
      boolean locked =
          boards.stream()
              .anyMatch(each -> each.period().equals(month) && each.state() instanceof Locked);
      if (!locked) {
        open.add(month.toString());
      }
    }
    if (!open.isEmpty()) {
      throw new Refused(new BoardRefusal.BoardsNotLocked(open));
    }
  }

  /** Who stands last; nobody where all stand equal. */
  public List<Place> last() {
    int lowest = places.stream().mapToInt(Place::rank).max().orElse(1);
    return lowest == 1 ? List.of() : places.stream().filter(e -> e.rank() == lowest).toList();
  }

  /**
   * Who keeps the commendation: a veto in the same year takes it away again, and nobody moves up.
   *
   * @param vetoed bodies with a veto on any board of the year
   */
  public List<Place> honoured(Set<String> vetoed) {
    return places.stream()
        .filter(each -> each.excellent() && !vetoed.contains(each.body()))
        .toList();
  }
}
