package casework.petition.intake.domain;

import java.util.regex.Pattern;

/** A region by GB/T 2260: always six digits, 640000 for a province, 640300 for a city. */
public record RegionCode(String value) {

  private static final Pattern SIX_DIGITS = Pattern.compile("[1-9]\\d{5}");

  public RegionCode {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("a region has six digits");
    }
  }

  public static boolean isWellFormed(String text) {
    return SIX_DIGITS.matcher(text).matches();
  }
}
