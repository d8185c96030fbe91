package casework.inspection.domain.problem;

import casework.inspection.domain.Supervision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Facts about a problem: ids, days and codes, never a name or a text. */
public sealed interface ProblemEvent {

  ProblemRef about();

  record ProblemReported(ProblemRef about, String category, LocalDate on) implements ProblemEvent {}

  /** {@code clearedOn} is null where the problem was still open on paper. */
  record ProblemTakenOver(
      ProblemRef about,
      String category,
      LocalDate fedBackOn,
      LocalDate due,
      @Nullable LocalDate clearedOn,
      LocalDate on)
      implements ProblemEvent {}

  record ProblemFedBack(ProblemRef about, LocalDate on, LocalDate due) implements ProblemEvent {}

  record RectificationPlanned(ProblemRef about, LocalDate on) implements ProblemEvent {}

  record ProblemTransferred(ProblemRef about, Supervision to, LocalDate on)
      implements ProblemEvent {}

  record RectificationReconciled(ProblemRef about, LocalDate on) implements ProblemEvent {}

  record RectificationRejected(ProblemRef about, String reason, LocalDate on, LocalDate due)
      implements ProblemEvent {}

  record RectificationCleared(ProblemRef about, LocalDate on, boolean onTime)
      implements ProblemEvent {}

  record RectificationReopened(ProblemRef about, String reason, LocalDate on, LocalDate due)
      implements ProblemEvent {}

  record RectificationExtended(ProblemRef about, int months, LocalDate on, LocalDate due)
      implements ProblemEvent {}

  record RectificationPaused(ProblemRef about, String reason, LocalDate from, LocalDate on)
      implements ProblemEvent {}

  record RectificationResumed(ProblemRef about, LocalDate until, LocalDate on, LocalDate due)
      implements ProblemEvent {}

  record RectificationOverdue(ProblemRef about, LocalDate due) implements ProblemEvent {}

  record ProblemVoided(ProblemRef about, LocalDate on) implements ProblemEvent {}
}
