package casework.inspection.domain.round;

import casework.inspection.domain.RoundId;
import casework.inspection.domain.SeriesNumber;
import java.time.LocalDate;
import java.util.List;

/** Facts about a round: ids, days and codes, never a name or a text. */
public sealed interface RoundEvent {

  RoundId round();

  String organ();

  record RoundOpened(RoundId round, String organ, SeriesNumber number, String kind, LocalDate on)
      implements RoundEvent {}

  record RoundTakenOver(
      RoundId round,
      String organ,
      SeriesNumber number,
      String kind,
      LocalDate openedOn,
      LocalDate closedOn,
      LocalDate on)
      implements RoundEvent {}

  record MemberRecused(
      RoundId round,
      String organ,
      String member,
      String unit,
      List<RecusalKind> kinds,
      LocalDate on)
      implements RoundEvent {}

  record RoundAnnounced(
      RoundId round, String organ, int groups, int people, int targets, LocalDate on)
      implements RoundEvent {}

  record RoundEntered(RoundId round, String organ, LocalDate on) implements RoundEvent {}

  record RoundLeft(RoundId round, String organ, LocalDate on, LocalDate reportBy)
      implements RoundEvent {}

  record RoundReported(RoundId round, String organ, LocalDate on) implements RoundEvent {}

  record UnitFedBack(RoundId round, String organ, String unit, LocalDate on)
      implements RoundEvent {}

  record RoundClosed(RoundId round, String organ, LocalDate on) implements RoundEvent {}

  record RoundVoided(RoundId round, String organ, LocalDate on) implements RoundEvent {}
}
