package casework.platform.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a clock stood still, as one entry of a ledger. It counts the working days at
 * whose end, 24:00, it stood: {@code from} counts, {@code until} no longer does.
 *
 * @param until the day on which the clock went on; null while the pause stands
 * @param reason code of the reason, such as {@code awaiting-other-organ}
 * @param approvedBy id of the officer who approved it
 * @param recordedOn the day it was entered, on or after {@code from}
 * @param untilRecordedOn the day its end was entered
 */
public record Pause(
    LocalDate from,
    @Nullable LocalDate until,
    String reason,
    String approvedBy,
    LocalDate recordedOn,
    @Nullable LocalDate untilRecordedOn) {

  public Pause {
    if (recordedOn.isBefore(from)) {
      throw new IllegalArgumentException("a pause is not entered before it begins");
    }
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("a pause does not end before it begins");
    }
    if ((until == null) != (untilRecordedOn == null)) {
      throw new IllegalArgumentException("an end has a day of entry, and only an end");
    }
    if (until != null && untilRecordedOn != null && untilRecordedOn.isBefore(until)) {
      throw new IllegalArgumentException("an end is not entered before it comes");
    }
  }

  public boolean stillStands() {
    return until == null;
  }

  /** The entry as the ledger showed it at the end of {@code day}. */
  Pause asKnownOn(LocalDate day) {
    return untilRecordedOn != null && untilRecordedOn.isAfter(day)
        ? new Pause(from, null, reason, approvedBy, recordedOn, null)
        : this;
  }

  /** The last day at whose 24:00 the pause stood, looking no further than {@code day}. */
  LocalDate lastStanding(LocalDate day) {
    return until == null || until.isAfter(day) ? day : until.minusDays(1);
  }
}
