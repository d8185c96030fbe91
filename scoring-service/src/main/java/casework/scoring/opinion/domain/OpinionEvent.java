package casework.scoring.opinion.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Facts about opinions, one for each cadre: ids, days and codes. */
public sealed interface OpinionEvent {

  record OpinionIssued(
      UUID opinion,
      String organ,
      String cadre,
      Purpose purpose,
      String number,
      VerdictKind verdict,
      LocalDate on)
      implements OpinionEvent {}

  record OpinionRefused(
      UUID opinion, String organ, String cadre, Purpose purpose, String number, LocalDate on)
      implements OpinionEvent {}
}
