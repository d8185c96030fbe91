package casework.scoring.board.application;

import casework.platform.store.Stored;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.Place;
import casework.scoring.board.domain.Places;
import casework.scoring.board.domain.Scheme;
import casework.scoring.board.domain.Span;
import casework.scoring.board.domain.Standing;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A quarter's or a year's ranking: on record where it is concluded, else as the boards stand. */
@Named
public final class Rankings {

  /**
   * @param concluded null while the boards may still change
   * @param vetoed bodies with a veto on a board of the year, also one that came after the
   *     conclusion
   */
  public record Ranking(
      String organ,
      Span span,
      String scheme,
      List<Place> places,
      Optional<Standing> concluded,
      Set<String> vetoed) {}

  private final Standings standings;
  private final Boards boards;
  private final BoardRules rules;

  public Rankings(Standings standings, Boards boards, BoardRules rules) {
    this.standings = standings;
    this.boards = boards;
    this.rules = rules;
  }

  public Ranking of(String organ, Span span) {
    List<Board> year = boards.of(organ, span.year()).stream().filter(Board::isPublished).toList();
    Set<String> vetoed = Places.vetoed(year, YearMonth.of(span.year(), 12));
    Optional<Standing> concluded = standings.find(Standing.idOf(organ, span)).map(Stored::state);
    if (concluded.isPresent()) {
      Standing there = concluded.get();
      return new Ranking(organ, span, there.scheme(), there.places(), concluded, vetoed);
    }
    Scheme by = rules.schemes().on(organ, span.lastDay());
    return new Ranking(
        organ, span, by.id(), Places.of(span, year, rules.schemes(), by), Optional.empty(), vetoed);
  }
}
