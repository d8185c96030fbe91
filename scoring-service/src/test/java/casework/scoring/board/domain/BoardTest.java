package casework.scoring.board.domain;

import static casework.scoring.Refusals.refused;
import static casework.scoring.board.SampleBoards.CALENDARS;
import static casework.scoring.board.SampleBoards.CITY;
import static casework.scoring.board.SampleBoards.HEAD;
import static casework.scoring.board.SampleBoards.JUNE;
import static casework.scoring.board.SampleBoards.JUNE_30;
import static casework.scoring.board.SampleBoards.P1;
import static casework.scoring.board.SampleBoards.P2;
import static casework.scoring.board.SampleBoards.SCHEMES;
import static casework.scoring.board.SampleBoards.SCORER;
import static casework.scoring.board.SampleBoards.STRANGER;
import static casework.scoring.board.SampleBoards.aDeclaration;
import static casework.scoring.board.SampleBoards.aPublishedBoard;
import static casework.scoring.board.SampleBoards.aVerifiedDeclaration;
import static casework.scoring.board.SampleBoards.anObjectedBoard;
import static casework.scoring.board.SampleBoards.anOpenBoard;
import static casework.scoring.board.SampleBoards.by;
import static casework.scoring.board.SampleBoards.of;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.scoring.board.domain.BoardEvent.ScoreCorrected;
import casework.scoring.board.domain.BoardEvent.ScoreLocked;
import casework.scoring.board.domain.BoardEvent.ScoreObjected;
import casework.scoring.board.domain.BoardEvent.ScoreObjectionDecided;
import casework.scoring.board.domain.BoardEvent.ScorePublished;
import casework.scoring.board.domain.BoardState.Corrected;
import casework.scoring.board.domain.BoardState.Locked;
import casework.scoring.board.domain.BoardState.Objected;
import casework.scoring.board.domain.BoardState.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BoardTest {

  private static final LocalDate WINDOW = LocalDate.of(2020, 7, 7);

  private static Change<Board, BoardEvent> deduct(
      Board board, String item, int count, @Nullable String situation, Actor who) {
    return board.deduct(
        new UUID(8, count),
        P1,
        new Correction.Wanted(item, count, situation),
        List.of("通报"),
        "查实",
        SCHEMES,
        by(who));
  }

  private static Change<Board, BoardEvent> publish(
      Board board, LocalDate on, Actor who, Sheet... sheets) {
    return board.publish(
        new UUID(8, 0), List.of(sheets), SCHEMES, CALENDARS.asKnownOn(on), by(who, on));
  }

  @Nested
  class Deducting {

    @Test
    @Rule("R-SCORE-03")
    void takesPointsUpToTheItemsMaximumAndAtOnceWhereTheSituationSaysSo() {
      Board bare = anOpenBoard();
      Board plain = deduct(bare, "F08", 1, null, SCORER).next();
      Board often = deduct(bare, "F08", 9, null, SCORER).next();
      Board criticised = deduct(bare, "F08", 1, "criticised-by-superior", SCORER).next();
      Board vetoed = deduct(bare, "F04", 1, "own-staff-violates", SCORER).next();

      assertThat(negative(plain)).isEqualTo(Points.of("-2"));
      assertThat(negative(often)).isEqualTo(Points.of("-8"));
      assertThat(negative(criticised)).isEqualTo(Points.of("-8"));
      assertThat(negative(vetoed)).isEqualTo(Points.of("-12"));
      assertThat(row(vetoed).vetoed()).isTrue();
      assertThat(row(criticised).vetoed()).isFalse();
    }

    @Test
    void addsUpWhatIsEnteredTwiceAndLetsAMistakeBeTakenOut() {
      Board twice =
          deduct(deduct(anOpenBoard(), "F05", 1, null, SCORER).next(), "F05", 2, null, SCORER)
              .next();
      Board once = twice.withdraw(new UUID(8, 2), "误录", by(SCORER)).next();

      assertThat(negative(twice)).isEqualTo(Points.of("-1.5"));
      assertThat(negative(once)).isEqualTo(Points.of("-0.5"));
      refused("score-no-such-part", () -> once.withdraw(new UUID(9, 9), "x", by(SCORER)));
      refused("score-not-your-signature", () -> twice.withdraw(new UUID(8, 2), "x", by(HEAD)));
    }

    @Test
    void isForTheOfficeAndForNegativeItemsOfThatSituation() {
      for (Actor each : List.of(of(P1), HEAD, STRANGER)) {
        refused("score-not-your-signature", () -> deduct(anOpenBoard(), "F05", 1, null, each));
      }
      refused("score-unknown-item", () -> deduct(anOpenBoard(), "A01", 1, null, SCORER));
      refused(
          "score-unknown-item",
          () -> deduct(anOpenBoard(), "F05", 1, "own-staff-violates", SCORER));
      refused("score-malformed", () -> deduct(anOpenBoard(), "F05", 0, null, SCORER));
      refused("not-in-that-phase", () -> deduct(aPublishedBoard(), "F05", 1, null, SCORER));
    }

    private Points negative(Board board) {
      return row(board).negative();
    }

    private Row row(Board board) {
      return publish(board, JUNE_30, SCORER, new Sheet(P1, aVerifiedDeclaration(P1)))
          .next()
          .row(P1)
          .orElseThrow();
    }
  }

  @Nested
  class Publishing {

    @Test
    @Rule(value = "R-SCORE-02", kind = RuleKind.ALLOWS)
    @Rule("R-SCORE-02")
    void showsBothSignsOfEveryBodyInOrder() {
      Board board = aPublishedBoard();

      assertThat(board.rows()).extracting(Row::body).containsExactly(P1, P2);
      assertThat(board.rows()).extracting(Row::rank).containsExactly(1, 2);
      Row second = board.row(P2).orElseThrow();
      assertThat(second.positive()).isEqualTo(Points.of("11"));
      assertThat(second.negative()).isEqualTo(Points.of("-0.5"));
      assertThat(second.total()).isEqualTo(Points.of("10.5"));
      assertThat(second.entry("A01").orElseThrow())
          .isEqualTo(new Entry("A01", 4, 3, Points.of("6"), null, List.of("附件-1")));
      assertThat(board.state()).isEqualTo(new Published(WINDOW));
      assertThat(board.missing()).isEmpty();
    }

    @Test
    @Rule(value = "R-SCORE-02", kind = RuleKind.REFUSES)
    void waitsForTheMonthsLastDayAndForEverybody() {
      Sheet good = new Sheet(P1, aVerifiedDeclaration(P1));
      Sheet none = new Sheet(P2, null);
      Sheet waiting = new Sheet(P2, aDeclaration(P2));

      refused(
          "score-too-early", () -> publish(anOpenBoard(), LocalDate.of(2020, 6, 29), SCORER, good));
      for (Sheet each : List.of(none, waiting)) {
        assertThat(
                refused(
                        "score-too-early",
                        () -> publish(anOpenBoard(), LocalDate.of(2020, 7, 9), SCORER, good, each))
                    .members())
            .containsEntry("missing", List.of(P2))
            .containsEntry("from", "2020-07-10");
      }
    }

    @Test
    @Rule(value = "R-SCORE-02", kind = RuleKind.ALLOWS)
    void namesTheMissingOnceTheDayHasCome() {
      LocalDate day = LocalDate.of(2020, 7, 10);
      var change =
          publish(
              anOpenBoard(),
              day,
              SCORER,
              new Sheet(P1, aVerifiedDeclaration(P1)),
              new Sheet(P2, aDeclaration(P2)));

      assertThat(change.events())
          .containsExactly(
              new ScorePublished(
                  Board.idOf(CITY, JUNE),
                  CITY,
                  JUNE,
                  "two-way-points-example-1",
                  List.of(P2),
                  LocalDate.of(2020, 7, 17),
                  day));
      assertThat(change.next().row(P2).orElseThrow().total()).isEqualTo(Points.ZERO);
      assertThat(change.next().missing()).containsExactly(P2);
    }

    @Test
    @Rule(value = "R-SCORE-01", kind = RuleKind.REFUSES)
    void isForTheOfficeAlone() {
      for (Actor each : List.of(of(P1), HEAD, STRANGER)) {
        refused("score-not-your-signature", () -> publish(anOpenBoard(), JUNE_30, each));
        refused("score-not-your-signature", () -> publish(anOpenBoard(), WINDOW, each));
      }
      refused("score-not-your-signature", () -> Board.open(CITY, JUNE, by(HEAD)));
    }

    @Test
    void keepsItsRowsWhateverADeclarationBecomesLater() {
      Declaration verified = aVerifiedDeclaration(P1);
      Board board = publish(anOpenBoard(), JUNE_30, SCORER, new Sheet(P1, verified)).next();
      Row row = board.row(P1).orElseThrow();
      verified.giveBack("再核", by(SCORER));

      Scheme by = SCHEMES.of(CITY, JUNE);
      assertThat(Row.of(P1, row.declaration(), row.entries(), by).at(row.rank())).isEqualTo(row);
    }

    @Test
    void limitsACategory() {
      List<Entry> entries = new ArrayList<>();
      Scheme by = SCHEMES.of(CITY, JUNE);
      for (String item : List.of("A01", "A02", "A03", "A04")) {
        entries.add(Entry.of(by.item(item).orElseThrow(), 9, 9, null, List.of(), by));
      }

      assertThat(Row.of(P1, null, entries, by).positive()).isEqualTo(Points.of("20"));
    }
  }

  @Nested
  class Objecting {

    @Test
    @Rule(value = "R-SCORE-05", kind = RuleKind.ALLOWS)
    void isTheBodysOwnWithinTheWindow() {
      var change = aPublishedBoard().object(new UUID(8, 8), null, "整行", by(of(P2), WINDOW));

      assertThat(change.next().state()).isEqualTo(new Objected(WINDOW));
      assertThat(change.events())
          .containsExactly(new ScoreObjected(Board.idOf(CITY, JUNE), CITY, JUNE, P2, 1, WINDOW));
    }

    @Test
    @Rule(value = "R-SCORE-05", kind = RuleKind.REFUSES)
    void endsWithTheWindow() {
      refused(
          "score-window-closed",
          () ->
              aPublishedBoard().object(new UUID(8, 8), null, "晚", by(of(P2), WINDOW.plusDays(1))));
    }

    @Test
    @Rule(value = "R-SCORE-01", kind = RuleKind.REFUSES)
    void isAboutWhatStandsInTheOwnLine() {
      refused(
          "score-no-such-part",
          () -> aPublishedBoard().object(new UUID(8, 8), "F05", "x", by(of(P1))));
      for (Actor each : List.of(SCORER, HEAD, STRANGER, of(CITY + "-P99"))) {
        refused(
            "score-not-your-signature",
            () -> aPublishedBoard().object(new UUID(8, 8), null, "x", by(each)));
      }
      refused(
          "not-in-that-phase", () -> anOpenBoard().object(new UUID(8, 8), null, "x", by(of(P2))));
    }
  }

  @Nested
  class Deciding {

    private final List<Correction.Wanted> nothingLeft =
        List.of(new Correction.Wanted("F05", 0, null));

    @Test
    @Rule(value = "R-SCORE-05", kind = RuleKind.ALLOWS)
    void putsTheFigureRightWhereTheObjectionIsUpheld() {
      var change = anObjectedBoard().decide(1, true, nothingLeft, "属实", SCHEMES, by(HEAD));
      Board corrected = change.next();

      assertThat(corrected.state()).isEqualTo(new Corrected(WINDOW));
      assertThat(corrected.row(P2).orElseThrow().total()).isEqualTo(Points.of("11"));
      assertThat(corrected.rows()).extracting(Row::rank).containsExactly(1, 1);
      assertThat(corrected.corrections())
          .singleElement()
          .satisfies(
              each -> {
                assertThat(each.objection()).isEqualTo(1);
                assertThat(each.after().points()).isEqualTo(Points.ZERO);
              });
      assertThat(change.events())
          .containsExactly(
              new ScoreObjectionDecided(Board.idOf(CITY, JUNE), CITY, JUNE, P2, 1, true, JUNE_30),
              new ScoreCorrected(Board.idOf(CITY, JUNE), CITY, JUNE, P2, JUNE_30));
    }

    @Test
    void leavesTheBoardAsItWasWhereItIsNot() {
      Board rejected =
          anObjectedBoard().decide(1, false, List.of(), "维持", SCHEMES, by(HEAD)).next();

      assertThat(rejected.state()).isEqualTo(new Published(WINDOW));
      assertThat(rejected.rows()).isEqualTo(aPublishedBoard().rows());
    }

    @Test
    void staysOpenWhileAnotherObjectionWaits() {
      Board two = anObjectedBoard().object(new UUID(8, 9), "A01", "x", by(of(P1))).next();
      Board one = two.decide(1, true, nothingLeft, "属实", SCHEMES, by(HEAD)).next();

      assertThat(one.state()).isEqualTo(new Objected(WINDOW));
      assertThat(one.decide(2, false, List.of(), "维持", SCHEMES, by(HEAD)).next().state())
          .isEqualTo(new Corrected(WINDOW));
      refused("score-no-such-part", () -> one.decide(1, false, List.of(), "x", SCHEMES, by(HEAD)));
    }

    @Test
    @Rule(value = "R-SCORE-05", kind = RuleKind.REFUSES)
    void isTheHeadsAlone() {
      for (Actor each : List.of(SCORER, of(P2), STRANGER)) {
        refused(
            "score-not-your-signature",
            () -> anObjectedBoard().decide(1, false, List.of(), "x", SCHEMES, by(each)));
        refused(
            "score-not-your-signature",
            () -> aPublishedBoard().correct(P2, nothingLeft, "x", SCHEMES, by(each)));
      }
    }

    @Test
    void changesExactlyWhereItUpholds() {
      refused(
          "score-malformed",
          () -> anObjectedBoard().decide(1, true, List.of(), "x", SCHEMES, by(HEAD)));
      refused(
          "score-malformed",
          () -> anObjectedBoard().decide(1, false, nothingLeft, "x", SCHEMES, by(HEAD)));
      refused(
          "score-unknown-item",
          () ->
              anObjectedBoard()
                  .decide(
                      1,
                      true,
                      List.of(new Correction.Wanted("X", 1, null)),
                      "x",
                      SCHEMES,
                      by(HEAD)));
    }

    @Test
    @Rule(value = "R-SCORE-05", kind = RuleKind.ALLOWS)
    void putsRightWhatNobodyObjectedTo() {
      List<Correction.Wanted> missed = List.of(new Correction.Wanted("A02", 1, null));
      Board corrected = aPublishedBoard().correct(P1, missed, "漏计", SCHEMES, by(HEAD)).next();

      assertThat(corrected.row(P1).orElseThrow().total()).isEqualTo(Points.of("15"));
      assertThat(corrected.corrections().getFirst().before()).isNull();
      assertThat(anObjectedBoard().correct(P1, missed, "漏计", SCHEMES, by(HEAD)).next().state())
          .isInstanceOf(Objected.class);
      refused(
          "score-no-such-part",
          () -> aPublishedBoard().correct("P99", missed, "x", SCHEMES, by(HEAD)));
    }
  }

  @Nested
  class Locking {

    @Test
    @Rule(value = "R-SCORE-05", kind = RuleKind.ALLOWS)
    void comesTheDayAfterTheWindow() {
      Board board = aPublishedBoard();

      assertThat(board.locksOn()).contains(WINDOW.plusDays(1));
      var change = board.lock(by(SCORER, WINDOW.plusDays(1)));
      assertThat(change.next().state()).isEqualTo(new Locked(WINDOW.plusDays(1)));
      assertThat(change.next().locksOn()).isEmpty();
      assertThat(change.events())
          .containsExactly(new ScoreLocked(Board.idOf(CITY, JUNE), CITY, JUNE, WINDOW.plusDays(1)));
    }

    @Test
    @Rule(value = "R-SCORE-05", kind = RuleKind.REFUSES)
    void waitsForTheWindowAndForTheHead() {
      refused("score-too-early", () -> aPublishedBoard().lock(by(SCORER, WINDOW)));
      refused("not-in-that-phase", () -> anObjectedBoard().lock(by(SCORER, WINDOW.plusDays(9))));
      assertThat(anObjectedBoard().locksOn()).isEmpty();
    }

    @Test
    void comesOnTheDayOfARulingThatCameLate() {
      LocalDate late = WINDOW.plusDays(20);
      Board decided =
          anObjectedBoard().decide(1, false, List.of(), "维持", SCHEMES, by(HEAD, late)).next();

      assertThat(decided.locksOn()).contains(late);
    }

    @Test
    void endsEverything() {
      Board locked = aPublishedBoard().lock(by(SCORER, WINDOW.plusDays(1))).next();

      refused("not-in-that-phase", () -> locked.object(new UUID(8, 8), null, "x", by(of(P2))));
      refused(
          "not-in-that-phase",
          () ->
              locked.correct(
                  P1, List.of(new Correction.Wanted("A02", 1, null)), "x", SCHEMES, by(HEAD)));
    }
  }
}
