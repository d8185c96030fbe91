package casework.scoring.board.domain;

import casework.platform.kernel.Rule;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds up boards over a quarter or a year; months keep the version they were scored under. */
public final class Places {

  private final Map<String, List<Place.Month>> months = new TreeMap<>();
  private final Map<String, Points> negatives = new HashMap<>();
  private final Map<String, Map<String, Points>> categories = new HashMap<>();

  private Places() {}

  /**
   * The places as the boards stand.
   *
   * @param boards of the year, in any order; those not published do not count
   * @param by the version that breaks the ties
   */
  @Rule("R-SCORE-04")
  public static List<Place> of(Span span, Collection<Board> boards, SchemeBook schemes, Scheme by) {
    Places sums = new Places();
    boards.stream()
        .filter(each -> each.isPublished() && span.months().contains(each.period()))
        .sorted(Comparator.comparing(Board::period))
        .forEach(each -> sums.add(each, schemes));
    Set<String> vetoed = vetoed(boards, span.months().getLast());
    List<Place> places = new ArrayList<>();
    sums.months.forEach((body, of) -> places.add(sums.place(body, of, vetoed.contains(body))));
    List<Place> ranked = Ranking.rank(places, sums::merit, by.ties(), Place::at);
    return span.isYear() ? ranked : commended(ranked, by.excellent());
  }

  /** Bodies that a board of that year up to the month carries a veto on. */
  public static Set<String> vetoed(Collection<Board> boards, YearMonth until) {
    Set<String> found = new TreeSet<>();
    for (Board board : boards) {
      if (board.period().getYear() == until.getYear() && !board.period().isAfter(until)) {
        board.rows().stream().filter(Row::vetoed).map(Row::body).forEach(found::add);
      }
    }
    return found;
  }

  private void add(Board board, SchemeBook schemes) {
    Scheme by = schemes.of(Objects.requireNonNull(board.scheme()));
    for (Row row : board.rows()) {
      months
          .computeIfAbsent(row.body(), _ -> new ArrayList<>())
          .add(new Place.Month(board.period(), by.id(), row.total(), row.rank()));
      negatives.merge(row.body(), row.negative(), Points::plus);
      Map<String, Points> sums = categories.computeIfAbsent(row.body(), _ -> new HashMap<>());
      by.categories().forEach(each -> sums.merge(each.code(), row.earned(each, by), Points::plus));
    }
  }

  private Place place(String body, List<Place.Month> of, boolean vetoed) {
    Points total = of.stream().map(Place.Month::total).reduce(Points.ZERO, Points::plus);
    return new Place(body, total, negatives.getOrDefault(body, Points.ZERO), 0, false, vetoed, of);
  }

  private Ranking.Merit merit(Place place) {
    return new Ranking.Merit(
        place.body(),
        place.total(),
        place.negative(),
        categories.getOrDefault(place.body(), Map.of()));
  }

  // A vetoed body is passed over, and the next ones are the first.
  private static List<Place> commended(List<Place> ranked, int most) {
    List<Place> eligible = ranked.stream().filter(each -> !each.vetoed()).toList();
    int lowest =
        eligible.size() <= most ? Integer.MAX_VALUE : most == 0 ? 0 : eligible.get(most - 1).rank();
    return ranked.stream()
        .map(each -> !each.vetoed() && each.rank() <= lowest ? each.commended() : each)
        .toList();
  }
}
