package casework.clue.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sets of cases that figures count, in cases (件) and persons (人). */
public enum CaseSet {
  /** Filed in the period (O-WZ-4). */
  FILED,
  /** Of those, the ones in which somebody was punished in the period. */
  PUNISHED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CaseSet> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
