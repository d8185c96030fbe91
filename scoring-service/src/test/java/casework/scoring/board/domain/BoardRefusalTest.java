package casework.scoring.board.domain;

import casework.scoring.RefusalTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BoardRefusalTest {

  @TestFactory
  Stream<DynamicTest> everyOneIsShownWithItsTextAndStatus() {
    return RefusalTexts.tests(
        BoardRefusal.class,
        List.of(
            new BoardRefusal.NotYours("verify", "R-SCORE-01"),
            new BoardRefusal.NeedsAnotherVerifier("R-SCORE-01"),
            new BoardRefusal.UnknownItem("X", "s"),
            new BoardRefusal.NoScheme("990300-JW", LocalDate.EPOCH),
            new BoardRefusal.Malformed("count", "positive"),
            new BoardRefusal.NoEvidence("A01"),
            new BoardRefusal.NotItemByItem(List.of("A01")),
            new BoardRefusal.DeclaredAlready("2020-06"),
            new BoardRefusal.BoardIsOut("2020-06"),
            new BoardRefusal.TooEarly("Publishing", LocalDate.EPOCH, List.of()),
            new BoardRefusal.WindowClosed(LocalDate.EPOCH),
            new BoardRefusal.NoSuch("row"),
            new BoardRefusal.BoardsNotLocked(List.of("2020-06"))));
  }
}
