package casework.clue.application;

import casework.platform.deadline.Colour;
import org.jspecify.annotations.Nullable;

/**
 * How many open clues of one colour a department has.
 *
 * @param department empty where the clues are with none yet
 * @param colour null where no clock runs
 */
public record OpenCount(String organ, String department, @Nullable Colour colour, long count) {

  /** The same of so many. */
  public OpenCount times(long many) {
    return new OpenCount(organ, department, colour, many);
  }
}
