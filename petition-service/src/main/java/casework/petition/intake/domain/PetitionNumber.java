package casework.petition.intake.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a petition is called among people: organ, year and place in the year's series. */
public record PetitionNumber(String value) {

  /** The kind of the number series; one per organ and year. */
  public static final String KIND = "petition";

  private static final Pattern FORM = Pattern.compile("\\d{6}-[A-Z]{2,8}-XF-\\d{4}-\\d{5,9}");

  public PetitionNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a petition number");
    }
  }

  public static PetitionNumber of(String organ, int year, int serial) {
    return new PetitionNumber(String.format(Locale.ROOT, "%s-XF-%04d-%05d", organ, year, serial));
  }
}
