package casework.petition.intake.domain;

import java.util.regex.Pattern;

/** A unit's unified social credit code by GB 32100: eighteen characters, the last a check. */
public record UnifiedCreditCode(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{18}");
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  public UnifiedCreditCode {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a unified social credit code");
    }
  }

  public static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches() && checkOf(text) == text.charAt(17);
  }

  private static char checkOf(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * ALPHABET.indexOf(text.charAt(i));
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** Prints nothing of the code. */
  @Override
  public String toString() {
    return "UnifiedCreditCode[…]";
  }
}
