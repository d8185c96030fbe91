package casework.clue.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The sets of clues that figures count. A clue is new in a period if the organ got it in the
 * period, and carried over into it if the organ had it before and no result was recorded before it
 * began.
 */
public enum ClueSet {
  /** New and disposed of: a method was approved in the period (O-WZ-1). */
  DISPOSED,
  /** New, and a preliminary verification began in the period (O-WZ-2). */
  PRELIMINARY_STARTED,
  /** Of those, the ones whose result was recorded in the period. */
  PRELIMINARY_CLOSED,
  /** New, and an inquiry began in the period (O-WZ-3). */
  INQUIRY_STARTED,
  /** Of those, the ones whose result was recorded in the period. */
  INQUIRY_CLOSED,
  /** Carried over into the period (O-WZ-5). */
  CARRIED_OVER,
  /** Of those, the ones whose result was recorded in the period. */
  CARRIED_OVER_CLOSED;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ClueSet> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
