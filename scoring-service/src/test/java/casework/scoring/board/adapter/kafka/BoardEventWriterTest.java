package casework.scoring.board.adapter.kafka;

import casework.scoring.board.domain.BoardEvent;
import casework.scoring.board.domain.BoardEvent.ScoreCorrected;
import casework.scoring.board.domain.BoardEvent.ScoreDeclared;
import casework.scoring.board.domain.BoardEvent.ScoreLastPlace;
import casework.scoring.board.domain.BoardEvent.ScoreLocked;
import casework.scoring.board.domain.BoardEvent.ScoreObjected;
import casework.scoring.board.domain.BoardEvent.ScoreObjectionDecided;
import casework.scoring.board.domain.BoardEvent.ScorePublished;
import casework.scoring.board.domain.BoardEvent.ScoreRanked;
import casework.scoring.board.domain.BoardEvent.ScoreReturned;
import casework.scoring.board.domain.BoardEvent.ScoreVerified;
import casework.testkit.contracts.ContractFiles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoardEventWriterTest {

  private static final ContractFiles CONTRACT = ContractFiles.of("scoring-service");
  private static final UUID ID = UUID.fromString("8d1c2b3a-4f5e-8a6b-8c7d-1e2f3a4b5c6d");
  private static final String CITY = "990300-JW";
  private static final String P1 = "990300-JW-P01";
  private static final YearMonth JUNE = YearMonth.of(2020, 6);

  static List<BoardEvent> events() {
    LocalDate june = LocalDate.of(2020, 6, 30);
    LocalDate july = LocalDate.of(2020, 7, 13);
    return List.of(
        new ScoreDeclared(ID, CITY, P1, JUNE, june),
        new ScoreReturned(ID, CITY, P1, JUNE, june),
        new ScoreVerified(ID, CITY, P1, JUNE, june),
        new ScorePublished(
            ID,
            CITY,
            JUNE,
            "two-way-points-example-1",
            List.of("990300-JW-P03"),
            LocalDate.of(2020, 7, 16),
            LocalDate.of(2020, 7, 9)),
        new ScoreObjected(ID, CITY, JUNE, P1, 1, LocalDate.of(2020, 7, 10)),
        new ScoreObjectionDecided(ID, CITY, JUNE, P1, 1, true, july),
        new ScoreCorrected(ID, CITY, JUNE, P1, july),
        new ScoreLocked(ID, CITY, JUNE, LocalDate.of(2020, 7, 17)),
        new ScoreRanked(
            ID, CITY, "2020-Q2", List.of(P1, "990300-JW-P02"), LocalDate.of(2020, 7, 20)),
        new ScoreLastPlace(ID, CITY, "2020", "990300-JW-P14", LocalDate.of(2021, 1, 20)));
  }

  @ParameterizedTest
  @MethodSource("events")
  void writesTheSamplesOfTheContract(BoardEvent event) {
    CONTRACT.assertWrites(new BoardEventWriter().write(event));
  }

  @Test
  void knowsEveryFact() {
    Set<Class<?>> shown = new HashSet<>(events().stream().map(Object::getClass).toList());

    Assertions.assertThat(shown)
        .containsAll(Arrays.asList(BoardEvent.class.getPermittedSubclasses()));
  }
}
