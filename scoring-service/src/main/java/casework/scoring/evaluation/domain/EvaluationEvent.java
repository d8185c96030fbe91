package casework.scoring.evaluation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Facts about an evaluation: ids, days, codes and the score. */
public sealed interface EvaluationEvent {

  UUID evaluation();

  record ReviewOpened(
      UUID evaluation,
      String cadre,
      String organ,
      int year,
      List<Review.Trigger> triggers,
      LocalDate on)
      implements EvaluationEvent {}

  /** {@code verdict}: satisfactory, poor, grave or misjudged. */
  record EvaluationConcluded(
      UUID evaluation,
      String cadre,
      String organ,
      int year,
      Score score,
      String verdict,
      LocalDate on)
      implements EvaluationEvent {}

  record EvaluationFedBack(
      UUID evaluation,
      String cadre,
      String organ,
      int year,
      LocalDate receivedOn,
      LocalDate planDueOn)
      implements EvaluationEvent {}

  record EvaluationPlanReceived(UUID evaluation, String cadre, String organ, int year, LocalDate on)
      implements EvaluationEvent {}

  record EvaluationClosed(
      UUID evaluation, String cadre, String organ, int year, boolean rectified, LocalDate on)
      implements EvaluationEvent {}

  record EvaluationOverdue(
      UUID evaluation,
      String cadre,
      String organ,
      int year,
      Clock.Stage stage,
      LocalDate due,
      LocalDate on)
      implements EvaluationEvent {}
}
