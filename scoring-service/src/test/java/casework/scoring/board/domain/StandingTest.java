package casework.scoring.board.domain;

import static casework.scoring.Refusals.refused;
import static casework.scoring.board.SampleBoards.CALENDARS;
import static casework.scoring.board.SampleBoards.CITY;
import static casework.scoring.board.SampleBoards.HEAD;
import static casework.scoring.board.SampleBoards.SCHEMES;
import static casework.scoring.board.SampleBoards.SCORER;
import static casework.scoring.board.SampleBoards.by;
import static casework.scoring.board.SampleBoards.claim;
import static casework.scoring.board.SampleBoards.of;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.scoring.board.domain.BoardEvent.ScoreLastPlace;
import casework.scoring.board.domain.BoardEvent.ScoreRanked;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {

  private static final LocalDate LATER = LocalDate.of(2021, 2, 1);

  /** What four bodies earn in every month: cases handled, two points each. */
  private static final Map<String, Integer> CASES =
      new TreeMap<>(Map.of("P01", 4, "P02", 3, "P03", 2, "P04", 1));

  private static Board board(YearMonth month, String vetoed) {
    LocalDate end = month.atEndOfMonth();
    List<Sheet> sheets = new ArrayList<>();
    CASES.forEach(
        (code, count) -> {
          String body = CITY + "-" + code;
          Declaration declared =
              Declaration.begin(
                      body, month, List.of(claim("A01", count)), true, SCHEMES, by(of(body), end))
                  .next();
          sheets.add(
              new Sheet(
                  body,
                  declared
                      .verify(List.of(new Verdict("A01", count, "")), SCHEMES, by(SCORER, end))
                      .next()));
        });
    Board open = Board.open(CITY, month, by(SCORER, end)).next();
    if (!vetoed.isEmpty()) {
      open =
          open.deduct(
                  new UUID(5, 5),
                  CITY + "-" + vetoed,
                  new Correction.Wanted("F04", 1, "own-staff-violates"),
                  List.of(),
                  "查实",
                  SCHEMES,
                  by(SCORER, end))
              .next();
    }
    return open.publish(new UUID(5, 6), sheets, SCHEMES, CALENDARS.asKnownOn(end), by(SCORER, end))
        .next();
  }

  private static Board locked(YearMonth month, String vetoed) {
    return board(month, vetoed).lock(by(SCORER, month.atEndOfMonth().plusDays(40))).next();
  }

  private static List<Board> year(int vetoMonth, String vetoed) {
    List<Board> all = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      all.add(locked(YearMonth.of(2020, month), month == vetoMonth ? vetoed : ""));
    }
    return all;
  }

  private static Standing conclude(String span, List<Board> boards) {
    return Standing.conclude(CITY, Span.parse(span), boards, SCHEMES, by(SCORER, LATER)).next();
  }

  private static List<String> excellent(Standing standing) {
    return standing.places().stream().filter(Place::excellent).map(Place::body).toList();
  }

  @Test
  @Rule(value = "R-SCORE-04", kind = RuleKind.ALLOWS)
  void commendsTheFirstTwoOfAQuarter() {
    var change =
        Standing.conclude(CITY, Span.parse("2020-Q2"), year(0, ""), SCHEMES, by(SCORER, LATER));

    assertThat(excellent(change.next())).containsExactly(CITY + "-P01", CITY + "-P02");
    assertThat(change.next().places().getFirst().total()).isEqualTo(Points.of("24"));
    assertThat(change.events())
        .containsExactly(
            new ScoreRanked(
                Standing.idOf(CITY, Span.parse("2020-Q2")),
                CITY,
                "2020-Q2",
                List.of(CITY + "-P01", CITY + "-P02"),
                LATER));
  }

  @Test
  @Rule("R-SCORE-03")
  @Rule("R-SCORE-04")
  void passesOverABodyWithAVetoInTheYear() {
    List<Board> boards = year(2, "P01");

    assertThat(excellent(conclude("2020-Q1", boards)))
        .containsExactly(CITY + "-P02", CITY + "-P03");
    assertThat(excellent(conclude("2020-Q3", boards)))
        .as("later quarters of the year too")
        .containsExactly(CITY + "-P02", CITY + "-P03");
  }

  @Test
  @Rule("R-SCORE-03")
  void losesItsCommendationByAVetoLaterInTheYearAndNobodyMovesUp() {
    List<Board> boards = year(11, "P01");
    Standing first = conclude("2020-Q1", boards);
    Set<String> vetoed = Places.vetoed(boards, YearMonth.of(2020, 12));

    assertThat(excellent(first)).containsExactly(CITY + "-P01", CITY + "-P02");
    assertThat(first.honoured(vetoed)).extracting(Place::body).containsExactly(CITY + "-P02");
    assertThat(first.honoured(Set.of())).hasSize(2);
  }

  @Test
  @Rule("R-SCORE-04")
  void namesTheLastOfTheYearAndCommendsNobody() {
    var change =
        Standing.conclude(CITY, Span.parse("2020"), year(0, ""), SCHEMES, by(SCORER, LATER));

    assertThat(excellent(change.next())).isEmpty();
    assertThat(change.next().places().getFirst().months()).hasSize(12);
    assertThat(change.events())
        .contains(new ScoreLastPlace(change.next().id(), CITY, "2020", CITY + "-P04", LATER));
  }

  @Test
  @Rule(value = "R-SCORE-04", kind = RuleKind.REFUSES)
  void waitsUntilEveryBoardIsLocked() {
    List<Board> boards = new ArrayList<>(year(0, ""));
    boards.set(4, board(YearMonth.of(2020, 5), ""));
    boards.remove(5);

    assertThat(refused("score-boards-not-locked", () -> conclude("2020-Q2", boards)).members())
        .containsEntry("months", List.of("2020-05", "2020-06"));
    assertThat(conclude("2020-Q1", boards).places()).hasSize(4);
  }

  @Test
  @Rule(value = "R-SCORE-01", kind = RuleKind.REFUSES)
  void isTheOffices() {
    refused(
        "score-not-your-signature",
        () -> Standing.conclude(CITY, Span.parse("2020"), year(0, ""), SCHEMES, by(HEAD, LATER)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-Q5", "2020-Q0", "20", "2020-06", "", "2020-q1"})
  void wantsAQuarterOrAYear(String text) {
    refused("score-malformed", () -> Span.parse(text));
  }

  @Test
  void isWrittenAsItIsRead() {
    assertThat(Span.parse("2020-Q4").toString()).isEqualTo("2020-Q4");
    assertThat(Span.parse("2020-Q4").lastDay()).isEqualTo(LocalDate.of(2020, 12, 31));
    assertThat(Span.parse("2020").months()).hasSize(12);
  }
}
