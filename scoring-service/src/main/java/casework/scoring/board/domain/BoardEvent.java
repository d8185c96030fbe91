package casework.scoring.board.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Facts about declarations, boards and standings: ids, days, codes and outcomes. */
public sealed interface BoardEvent {

  record ScoreDeclared(UUID declaration, String organ, String body, YearMonth period, LocalDate on)
      implements BoardEvent {}

  record ScoreReturned(UUID declaration, String organ, String body, YearMonth period, LocalDate on)
      implements BoardEvent {}

  record ScoreVerified(UUID declaration, String organ, String body, YearMonth period, LocalDate on)
      implements BoardEvent {}

  /** {@code missing}: bodies without a verified declaration. */
  record ScorePublished(
      UUID board,
      String organ,
      YearMonth period,
      String scheme,
      List<String> missing,
      LocalDate objectUntil,
      LocalDate on)
      implements BoardEvent {}

  record ScoreObjected(
      UUID board, String organ, YearMonth period, String body, int objection, LocalDate on)
      implements BoardEvent {}

  record ScoreObjectionDecided(
      UUID board,
      String organ,
      YearMonth period,
      String body,
      int objection,
      boolean upheld,
      LocalDate on)
      implements BoardEvent {}

  record ScoreCorrected(UUID board, String organ, YearMonth period, String body, LocalDate on)
      implements BoardEvent {}

  record ScoreLocked(UUID board, String organ, YearMonth period, LocalDate on)
      implements BoardEvent {}

  /** {@code period}: a quarter such as {@code 2020-Q2}, or a year such as {@code 2020}. */
  record ScoreRanked(
      UUID standing, String organ, String period, List<String> excellent, LocalDate on)
      implements BoardEvent {}

  /** The last of a year: criticism, and a talk with its head. */
  record ScoreLastPlace(UUID standing, String organ, String year, String body, LocalDate on)
      implements BoardEvent {}
}
