package casework.inspection.domain.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a round, as far as they have come.
 *
 * @param reportBy by when the round is to be reported once the groups have left
 */
public record Schedule(
    LocalDate openedOn,
    @Nullable LocalDate announcedOn,
    @Nullable LocalDate enteredOn,
    @Nullable LocalDate leftOn,
    @Nullable LocalDate reportBy,
    @Nullable LocalDate reportedOn,
    @Nullable LocalDate closedOn) {

  static Schedule openedOn(LocalDate day) {
    return new Schedule(day, null, null, null, null, null, null);
  }

  Schedule announced(LocalDate on) {
    return new Schedule(openedOn, on, null, null, null, null, null);
  }

  Schedule entered(LocalDate on) {
    return new Schedule(openedOn, announcedOn, on, null, null, null, null);
  }

  Schedule left(LocalDate on, LocalDate due) {
    return new Schedule(openedOn, announcedOn, enteredOn, on, due, null, null);
  }

  Schedule reported(LocalDate on) {
    return new Schedule(openedOn, announcedOn, enteredOn, leftOn, reportBy, on, null);
  }

  Schedule closed(LocalDate on) {
    return new Schedule(openedOn, announcedOn, enteredOn, leftOn, reportBy, reportedOn, on);
  }
}
