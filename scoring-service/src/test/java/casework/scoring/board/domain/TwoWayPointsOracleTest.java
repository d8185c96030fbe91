package casework.scoring.board.domain;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Rule;
import casework.scoring.board.domain.NaivePoints.Mutation;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A generated year of 14 bodies, with corrections upon objection, ties, a veto and a scheme that
 * changes in July, worked out by the service's own steps and by loops over plain lines.
 */
class TwoWayPointsOracleTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 20200601, 20201120, 77, 4711, 90125})
  @Rule("R-SCORE-02")
  @Rule("R-SCORE-03")
  @Rule("R-SCORE-04")
  void theYearIsWhatLoopsOverPlainLinesMakeOfIt(long seed) {
    System.out.println("two-way points, seed " + seed);
    ScoredYear year = ScoredYear.generate(seed);

    assertThat(differences(year, Mutation.NONE)).isEmpty();
    assertThat(year.corrections()).as("corrections in the year").isPositive();
    assertThat(year.sharedOrBrokenTies()).as("ties in the year").isPositive();
    assertThat(Places.vetoed(year.boards(), YearMonth.of(2020, 12))).hasSize(1);
  }

  @Test
  void everyFaultOfTheLoopsIsSeen() {
    Set<Mutation> unseen = EnumSet.complementOf(EnumSet.of(Mutation.NONE));
    for (long seed : new long[] {1, 2, 3}) {
      ScoredYear year = ScoredYear.generate(seed);
      unseen.removeIf(each -> !differences(year, each).isEmpty());
    }

    assertThat(unseen).isEmpty();
  }

  private static List<String> differences(ScoredYear year, Mutation mutation) {
    NaivePoints naive = new NaivePoints(year::scheme, year.bodies(), year.lines(), mutation);
    List<String> found = new ArrayList<>();
    for (Board board : year.boards()) {
      YearMonth month = board.period();
      for (Row row : board.rows()) {
        String what = month + " " + row.body();
        compare(found, what + " +", naive.positive(row.body(), month), row.positive());
        compare(found, what + " -", naive.negative(row.body(), month), row.negative());
        compare(found, what + " rank", naive.rank(row.body(), List.of(month)), row.rank());
      }
    }
    for (String text : List.of("2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4", "2020")) {
      Span span = Span.parse(text);
      Standing standing = year.standing(span);
      Set<String> excellent = new TreeSet<>();
      for (Place place : standing.places()) {
        String what = text + " " + place.body();
        compare(found, what, naive.total(place.body(), span.months()), place.total());
        compare(found, what + " rank", naive.rank(place.body(), span.months()), place.rank());
        if (place.excellent()) {
          excellent.add(place.body());
        }
        for (Place.Month each : place.months()) {
          compare(found, what, year.scheme(each.period()).get("id").asString(), each.scheme());
        }
      }
      if (!span.isYear()) {
        compare(
            found, text + " excellent", new TreeSet<>(naive.excellent(span.months())), excellent);
      }
    }
    return found;
  }

  private static void compare(List<String> found, String what, BigDecimal naive, Points ours) {
    if (naive.compareTo(ours.decimal()) != 0) {
      found.add(what + ": " + naive.toPlainString() + " and not " + ours);
    }
  }

  private static void compare(List<String> found, String what, Object naive, Object ours) {
    if (!naive.equals(ours)) {
      found.add(what + ": " + naive + " and not " + ours);
    }
  }
}
