package casework.scoring.board.adapter.mongo;

import static casework.scoring.board.SampleBoards.CITY;
import static casework.scoring.board.SampleBoards.HEAD;
import static casework.scoring.board.SampleBoards.JUNE;
import static casework.scoring.board.SampleBoards.P1;
import static casework.scoring.board.SampleBoards.SCHEMES;
import static casework.scoring.board.SampleBoards.SCORER;
import static casework.scoring.board.SampleBoards.aDeclaration;
import static casework.scoring.board.SampleBoards.aPublishedBoard;
import static casework.scoring.board.SampleBoards.aVerifiedDeclaration;
import static casework.scoring.board.SampleBoards.anObjectedBoard;
import static casework.scoring.board.SampleBoards.anOpenBoard;
import static casework.scoring.board.SampleBoards.by;
import static casework.scoring.board.SampleBoards.of;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.store.StateCodec;
import casework.scoring.Golden;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.Correction;
import casework.scoring.board.domain.Declaration;
import casework.scoring.board.domain.Place;
import casework.scoring.board.domain.Points;
import casework.scoring.board.domain.Span;
import casework.scoring.board.domain.Standing;
import casework.scoring.board.domain.Trace;
import casework.testkit.files.GeneratedFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredBoardTest {

  private final StateCodec codec = new StateCodec();

  private static Board corrected() {
    return anObjectedBoard()
        .decide(1, true, List.of(new Correction.Wanted("F05", 0, null)), "更正", SCHEMES, by(HEAD))
        .next();
  }

  private static Board vetoed() {
    return anOpenBoard()
        .deduct(
            new UUID(1, 1),
            P1,
            new Correction.Wanted("F04", 1, "own-staff-violates"),
            List.of(),
            "查实",
            SCHEMES,
            by(SCORER))
        .next();
  }

  private static Standing standing() {
    Place place =
        new Place(
            P1,
            Points.of("33.50"),
            Points.of("-0.5"),
            1,
            true,
            false,
            List.of(new Place.Month(JUNE, "two-way-points-example-1", Points.of("11"), 1)));
    Span span = Span.parse("2020-Q2");
    return new Standing(
        Standing.idOf(CITY, span),
        CITY,
        span,
        "two-way-points-example-1",
        List.of(place),
        by(SCORER).signed());
  }

  private static Trace trace() {
    return Trace.of(new UUID(3, 3), CITY)
        .from(new UUID(4, 4))
        .with(new Trace.Place(P1, LocalDate.of(2020, 6, 1), 2))
        .with(new Trace.Fact("clue-closed/x", "clue-closed", LocalDate.of(2020, 6, 30), 9, true));
  }

  static Stream<Object> everyState() {
    return Stream.of(
        Declaration.begin(P1, JUNE, List.of(), false, SCHEMES, by(of(P1))).next(),
        aDeclaration(P1),
        aDeclaration(P1).giveBack("补正", by(SCORER)).next(),
        aVerifiedDeclaration(P1),
        anOpenBoard(),
        vetoed(),
        aPublishedBoard(),
        anObjectedBoard(),
        corrected(),
        aPublishedBoard().lock(by(SCORER, LocalDate.of(2020, 7, 8))).next(),
        standing(),
        trace());
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void isReadBackAsItWasWritten(Object state) {
    assertThat((Object) codec.read(codec.write(state), state.getClass())).isEqualTo(state);
  }

  @Test
  void standsInTheStoreAsTheGoldenDocumentsSay() {
    GeneratedFile.assertUnchanged(
        Path.of("src/test/resources/golden/declarations.json"),
        Golden.of(aVerifiedDeclaration(P1), BoardSeek.of(aVerifiedDeclaration(P1))));
    GeneratedFile.assertUnchanged(
        Path.of("src/test/resources/golden/boards.json"),
        Golden.of(vetoed(), BoardSeek.of(vetoed()))
            + Golden.of(corrected(), BoardSeek.of(corrected())));
    GeneratedFile.assertUnchanged(
        Path.of("src/test/resources/golden/standings.json"),
        Golden.of(standing(), BoardSeek.of(standing())));
    GeneratedFile.assertUnchanged(
        Path.of("src/test/resources/golden/traces.json"),
        Golden.of(trace(), BoardSeek.of(trace())));
  }

  @Test
  void isLookedAtByTheClockOnlyWhileItMayLock() {
    assertThat(BoardSeek.of(aPublishedBoard())).containsKey("nextTransitionAt");
    assertThat(BoardSeek.of(corrected())).containsKey("nextTransitionAt");
    assertThat(BoardSeek.of(anOpenBoard())).doesNotContainKey("nextTransitionAt");
    assertThat(BoardSeek.of(anObjectedBoard())).doesNotContainKey("nextTransitionAt");
  }
}
