package casework.scoring.board.domain;

import java.time.YearMonth;
import java.util.List;

/**
 * A body's place over a quarter or a year.
 *
 * @param negative what was deducted in all, below or equal to zero
 * @param excellent commended for the quarter (优秀室组); never for a year
 * @param vetoed whether a board of the year, up to the last of the span, carries a veto on it
 * @param months what it is the sum of
 */
public record Place(
    String body,
    Points total,
    Points negative,
    int rank,
    boolean excellent,
    boolean vetoed,
    List<Month> months) {

  /** One month's total and the version it was scored under. */
  public record Month(YearMonth period, String scheme, Points total, int rank) {}

  public Place {
    months = List.copyOf(months);
  }

  Place at(int place) {
    return new Place(body, total, negative, place, excellent, vetoed, months);
  }

  Place commended() {
    return new Place(body, total, negative, rank, true, vetoed, months);
  }
}
