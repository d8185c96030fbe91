package casework.testkit.canaries;

/** Numbers that are well formed and nobody's. */
public final class CanaryNumbers {

  /** How every citizen's number begins that comes from here. */
  public static final String CITIZEN = "44052418800";

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private CanaryNumbers() {}

  /** Of somebody born in 1880, with the right check digit. */
  public static String citizen(int number) {
    String body =
        CITIZEN
            + (1 + number / 10_000 % 9)
            + String.format("%02d", 1 + number / 1_000 % 10)
            + String.format("%03d", number % 1_000);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (body.charAt(i) - '0');
    }
    return body + "10X98765432".charAt(sum % 11);
  }
}
