package casework.platform.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter's colour at 24:00 of a day, the row that gave it, and why.
 *
 * @param stage stage of the clock that decided
 * @param due due date of that clock
 * @param overdueWorkdays working days past due; 0 where it is not, or only rest days have gone by
 * @param row null where the policy knows the stage and no row of it is met: then it is green
 * @param policy id of the policy
 */
public record ColourReading(
    Colour colour,
    LocalDate day,
    String stage,
    LocalDate due,
    boolean provisional,
    int overdueWorkdays,
    @Nullable ColourRow row,
    String policy,
    List<ExplanationLine> explanation) {

  public ColourReading {
    explanation = List.copyOf(explanation);
  }
}
