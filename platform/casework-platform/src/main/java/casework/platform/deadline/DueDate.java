package casework.platform.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * When something is due, and why.
 *
 * @param nominal the end of the limit itself, rolled off a rest day, before extensions and pauses
 * @param provisional whether a calendar not yet published may still move it
 */
public record DueDate(
    LocalDate due, LocalDate nominal, boolean provisional, List<ExplanationLine> explanation) {

  public DueDate {
    explanation = List.copyOf(explanation);
  }
}
