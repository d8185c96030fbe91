package casework.scoring.warning.domain;

import casework.platform.deadline.Period;
import casework.platform.kernel.Rule;
import java.time.LocalDate;

/**
 * One card and its observation period.
 *
 * @param round first, second or third card of the warning
 * @param from the day it was given, not itself counted
 * @param until last day of the period: the corresponding day, or the month's last. It does not roll
 *     off a rest day: the months are time to observe, and nothing has to be filed on the last one
 *     (our reading)
 */
public record Card(Level level, int round, LocalDate from, LocalDate until) {

  /** The two colours of cards. */
  public enum Level {
    YELLOW,
    RED
  }

  /** A card given on that day, for as long as the terms say. */
  @Rule("T-WARN-YELLOW")
  @Rule("T-WARN-RED")
  static Card given(Level level, int round, LocalDate on, Terms terms) {
    Period period = level == Level.YELLOW ? terms.yellow() : terms.red();
    if (period.unit() != Period.Unit.MONTH) {
      throw new IllegalStateException("observation is counted in months: " + terms.id());
    }
    return new Card(level, round, on, on.plusMonths(period.n()));
  }

  /** Whether its period is over on that day. */
  boolean isOver(LocalDate today) {
    return today.isAfter(until);
  }
}
