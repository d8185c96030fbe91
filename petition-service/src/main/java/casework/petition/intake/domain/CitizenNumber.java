package casework.petition.intake.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A citizen's identity number by GB 11643: region, birthday, sequence, check character. */
public record CitizenNumber(String value) {

  private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  public CitizenNumber {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a citizen's identity number");
    }
  }

  public static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches() && hasBirthday(text) && checkOf(text) == text.charAt(17);
  }

  private static boolean hasBirthday(String text) {
    try {
      LocalDate born =
          LocalDate.of(
              Integer.parseInt(text, 6, 10, 10),
              Integer.parseInt(text, 10, 12, 10),
              Integer.parseInt(text, 12, 14, 10));
      return born.getYear() >= 1880;
    } catch (DateTimeException _) {
      return false;
    }
  }

  private static char checkOf(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (text.charAt(i) - '0');
    }
    return CHECKS.charAt(sum % 11);
  }

  /** Prints nothing of the number. */
  @Override
  public String toString() {
    return "CitizenNumber[…]";
  }
}
