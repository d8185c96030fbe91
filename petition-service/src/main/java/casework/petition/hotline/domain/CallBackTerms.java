package casework.petition.hotline.domain;

import java.time.Duration;

/**
 * How patiently a call-back is tried.
 *
 * @param tries after how many failures it goes to the dead letters
 * @param first pause after the first failure; doubles with each further one
 * @param longest no pause is longer
 */
public record CallBackTerms(int tries, Duration first, Duration longest) {

  public CallBackTerms {
    if (tries < 1 || first.isNegative() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException("a call-back is tried at least once, with growing pauses");
    }
  }

  /** The pause after so many failures. */
  Duration pause(int failures) {
    Duration pause = first.multipliedBy(1L << Math.min(failures - 1, 30));
    return pause.compareTo(longest) > 0 ? longest : pause;
  }
}
