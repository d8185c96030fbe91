package casework.platform.deadline;

import java.util.Map;

/**
 * What follows a warning, as parameters of a policy.
 *
 * @param answerWithinWorkdays working days in which a notice is to be answered
 * @param talks for each colour the code of who holds the graded talk
 */
public record Consequences(int answerWithinWorkdays, Map<Colour, String> talks) {

  public Consequences {
    talks = Map.copyOf(talks);
    if (answerWithinWorkdays < 1) {
      throw new IllegalArgumentException("answerWithinWorkdays: " + answerWithinWorkdays);
    }
  }
}
