package casework.talk.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sets of duties that coverage counts: what fell due in a period and what came of it. */
public enum MandateSet {
  /** Due in the period, and neither withdrawn nor exempted. */
  DUE,
  /** Of those, the ones whose talk has been held. */
  HELD,
  /** Of those, the ones whose talk was held in time. */
  IN_TIME;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<MandateSet> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
